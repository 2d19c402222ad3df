package dk.kkr.profile;

import dk.kkr.text.Digits;
import dk.kkr.text.PlainHyphen;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the signs of a text's lines in one pass over its characters, before anything is parted into words: every line
 * of an archive is asked.
 */
public final class SignReader {
    private static final List<String> RECOMMENDING = List.of("indstil");

    /** What happens to a post. */
    private static final List<String> POST_VERBS = List.of(
            "udpeg",
            "udtræd",
            "udtråd",
            "udnævn",
            "udskift",
            "udgår",
            "genudpeg",
            "genvalg",
            "genvælg",
            "valgt",
            "valget",
            "vælges",
            "vælger",
            "vælge",
            "nyvalg",
            "nyudpeg",
            "nedlæg",
            "nedlag",
            "indtræd",
            "indtråd",
            "fratræd",
            "fratråd",
            "fritag",
            "fortsæt",
            "forlad",
            "frasag",
            "frasig",
            "afløs",
            "afgår",
            "afgik",
            "erstat",
            "efterf",
            "overta",
            "ophør",
            "trække",
            "trukket",
            "træde",
            "trådt",
            "tiltræde",
            "konstitue",
            "beskik",
            "stopper",
            "stoppet",
            "peger",
            "pegede",
            "peget");

    /** Proposing, which is told only where something is recommended or decided. */
    private static final List<String> PROPOSALS =
            List.of("genindstil", "nomin", "indstille", "foreslå", "anbefale", "opstill");

    /** What somebody is in a body. They are in many texts that fill no post. */
    private static final List<String> POST_ROLES = List.of(
            "suppleant",
            "stedfortr",
            "medlem",
            "repræsenta",
            "formand",
            "formænd",
            "næstform",
            "forkvind",
            "forperson",
            "observatør",
            "bestyrelsesm",
            "udskiftning",
            "besættelse");

    /** What is not filled. */
    private static final List<String> VACANCIES =
            List.of("udestår", "ubesat", "vakan", "indmeld", "mangle", "ledig", "kandidat", "besæt", "besat");

    /** What a title is about that asks for names. */
    private static final List<String> POST_TITLES = List.of("repræsentation", "konstituering", "sammensætning");

    /** Numbers for which there is room at first. */
    private static final int FEW = 8;

    /** No offset, nor the one before an offset. */
    private static final int NONE = -2;

    private static final SignStems STEMS = stems();

    private String text = "";

    /** Those of the text; room for the longest text that was read. Read one by one from the text they take longer. */
    private char[] chars = {};

    private int length;
    private int[] dayNumbers = {};
    private int numbers;
    private int lineEnd;

    /** Begins with a text, of which what follows is asked. */
    public void open(String of) {
        text = of;
        length = of.length();
        chars = chars.length < length ? new char[length] : chars;
        text.getChars(0, length, chars, 0);
        numbers = 0;
    }

    private static SignStems stems() {
        SignStems stems = new SignStems();
        stems.add(RECOMMENDING, Sign.RECOMMENDATION.bit());
        stems.add(POST_VERBS, Sign.POST_VERB.bit());
        stems.add(PROPOSALS, Sign.PROPOSAL.bit());
        stems.add(POST_ROLES, Sign.POST_ROLE.bit());
        stems.add(POST_TITLES, Sign.POST_TITLE.bit());
        stems.add(VACANCIES, Sign.VACANCY.bit());
        stems.add(List.of(PostWords.LIST), Sign.PEOPLE_LIST.bit());
        return stems;
    }

    /** The signs of the whole text, up to its first line's end. */
    public static Signs of(String text) {
        SignReader reader = new SignReader();
        reader.open(text);
        return reader.ofLineAt(0);
    }

    /** The offset at which the line that was read last ended. */
    public int lineEnd() {
        return lineEnd;
    }

    /** The signs of the line that begins at an offset. */
    public Signs ofLineAt(int from) {
        char[] text = chars;
        int to = length;
        int signs = 0;
        int lastCapital = NONE;
        int at = from;
        while (at < to && text[at] != '\n') {
            char first = text[at];
            if (!SignStems.isLetter(first)) {
                signs |= first == ' ' ? 0 : signsOfOther(at);
                at = Digits.is(first) ? afterNumber(at) : at + 1;
                continue;
            }
            int end = at + 1;
            while (end < to && SignStems.isLetter(text[end])) {
                end++;
            }
            signs |= end - at >= SignStems.SHORTEST ? STEMS.signsAt(text, at, end) : 0;
            if (SignStems.isCapital(first)) {
                boolean initial = isInitial(at, end);
                if (initial || isCapitalised(at, end)) {
                    signs |= lastCapital == at - 1 ? Sign.NAME.bit() : 0;
                    lastCapital = initial ? end + 1 : end;
                }
            } else if (lastCapital == at - 1 && NameParticles.areAt(text, at, end)) {
                lastCapital = end;
            }
            at = end;
        }
        lineEnd = at;
        return signs == 0 ? Signs.NONE : new Signs(signs);
    }

    /** The bits of the signs of a character that is no letter. */
    private int signsOfOther(int at) {
        char c = chars[at];
        if (Digits.is(c)) {
            boolean item = ItemReferenceWords.leadTo(text, at);
            return item ? Sign.NUMBER.bit() | Sign.ITEM_NUMBER.bit() : Sign.NUMBER.bit();
        }
        if (c == '/') {
            return text.startsWith(Bullets.ENCLOSURE, at - 1) ? Sign.ENCLOSURE.bit() : 0;
        }
        return PlainHyphen.replaces(c) ? Sign.PRINTED_HYPHEN.bit() : 0;
    }

    /** The offset after a number, which is kept if it may be a day's. */
    private int afterNumber(int at) {
        int end = Digits.endOf(text, at);
        if (PrintedDay.mayBegin(text, at, end)) {
            dayNumbers = numbers == dayNumbers.length ? Arrays.copyOf(dayNumbers, 2 * numbers + FEW) : dayNumbers;
            dayNumbers[numbers] = at;
            numbers++;
        }
        return end;
    }

    /** The offsets, in order, of those numbers with which a day may begin, in the text's lines that were read. */
    public int[] dayNumbers() {
        return Arrays.copyOf(dayNumbers, numbers);
    }

    /** Small letters after a capital. */
    private boolean isCapitalised(int at, int end) {
        return end > at + 1 && !SignStems.isCapital(chars[at + 1]);
    }

    /** A point after a capital, {@code J.} */
    private boolean isInitial(int at, int end) {
        return end == at + 1 && end < length && chars[end] == '.';
    }
}
