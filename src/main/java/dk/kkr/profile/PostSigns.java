package dk.kkr.profile;

import java.util.List;

/**
 * Beginnings of words without which a text says nothing about a post, looked for in one pass before anything is parted
 * into words: most paragraphs have none of them, or no name.
 */
public final class PostSigns {
    /** What happens to a post. */
    private static final List<String> VERBS = List.of(
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
    private static final List<String> ROLES = List.of(
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
            List.of("udestår", "ubesat", "vakan", "indmeld", "mangle", "ledig", "kandidat");

    /** What a title is about that asks for names. */
    private static final List<String> TITLES = List.of("repræsentation", "konstituering", "sammensætning");

    private static final int TITLE = 32;
    private static final int PROPOSAL = 64;
    private static final int VERB = 1;
    private static final int ROLE = 2;
    private static final int VACANCY = 4;
    private static final int NAME = 8;
    private static final int LIST = 16;

    /** No offset, nor the one before an offset. */
    private static final int NONE = -2;

    private static final PostStems TABLE = table();

    private final String text;
    private final char[] chars;

    /** The signs of a text. */
    public PostSigns(String text) {
        this.text = text;
        this.chars = text.toCharArray();
    }

    private static PostStems table() {
        PostStems table = new PostStems();
        table.add(VERBS, VERB);
        table.add(ROLES, ROLE);
        table.add(PROPOSALS, PROPOSAL);
        table.add(VACANCIES, VACANCY);
        table.add(TITLES, TITLE);
        table.add(List.of(PostWords.LIST), LIST);
        return table;
    }

    /**
     * Whether a paragraph may tell of a person and a post.
     *
     * @param asked whether the item is about a post, so that roles and vacancies count
     * @param decides whether it stands where something is recommended or decided, so that proposals count
     */
    public boolean areIn(int from, int to, boolean asked, boolean decides) {
        int signs = in(from, to);
        boolean named = (signs & NAME) != 0;
        boolean changes = (signs & VERB) != 0 || (asked && (signs & ROLE) != 0);
        boolean proposes = decides && (signs & PROPOSAL) != 0;
        boolean goesOn = chars[to - 1] == ':' || (signs & LIST) != 0;
        return (named && (changes || proposes))
                || (goesOn && (changes || (asked && proposes)))
                || (asked && (signs & VACANCY) != 0);
    }

    /** Whether a title is about filling a post. */
    public static boolean areInTitle(String title) {
        return (new PostSigns(title).in(0, title.length()) & (VERB | PROPOSAL | VACANCY | TITLE)) != 0;
    }

    /** Whether a title may name a role; {@code Meddelelser fra formanden} fills no post. */
    public static boolean nameRole(String title) {
        return (new PostSigns(title).in(0, title.length()) & ROLE) != 0;
    }

    private int in(int from, int to) {
        int signs = 0;
        int lastCapital = NONE;
        int at = from;
        while (at < to) {
            if (!PostStems.isLetter(chars[at])) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < to && PostStems.isLetter(chars[end])) {
                end++;
            }
            signs |= end - at >= PostStems.SHORTEST ? TABLE.signsAt(text, chars, at) : 0;
            boolean capital = PostStems.isCapital(chars[at]) && isCapitalised(at, end, to);
            signs |= capital && lastCapital == at - 1 ? NAME : 0;
            lastCapital = capital ? end : NONE;
            at = end + 1;
        }
        return signs;
    }

    /** A capital and small letters, or an initial with its point. */
    private boolean isCapitalised(int at, int end, int to) {
        return end > at + 1 ? Character.isLowerCase(chars[at + 1]) : end < to && chars[end] == '.';
    }

    /** Whether a sentence may say which party has a post: {@code besætter posten}, {@code melder navn ind}. */
    public static boolean giveToParty(String text, int from, int to) {
        String part = text.substring(from, to);
        return part.contains("besætte")
                || part.contains("melder navn")
                || part.contains("indstillingsret")
                || part.contains("tilfalde")
                || part.contains("tilkommer")
                || part.contains("har ret til");
    }

    /** Whether a word, in lower case, tells of filling a post: {@code udpege}, {@code udpegning}. */
    public static boolean tellOfAppointing(String word) {
        return word.startsWith("udpeg")
                || word.startsWith("indmeld")
                || word.startsWith("vælge")
                || word.startsWith("kandidat");
    }
}
