package dk.kkr.profile;

import dk.kkr.model.SectionType;
import dk.kkr.text.Digits;
import dk.kkr.text.IgnoringCase;
import dk.kkr.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words with which documents head the sections of an item: {@code Baggrund}, {@code Indstillinger}, {@code Vedlagte
 * bilag}. The outline decides whether a line is a heading.
 */
public final class SectionHeadings {
    /** The heading of what was decided, as printed. */
    public static final String DECISION = "Beslutning";

    /** The heading of what is recommended, as printed. */
    public static final String RECOMMENDATION = "Indstilling";

    /** A verb that makes a heading only together with its subject: {@code Sekretariatet indstiller}. */
    static final String RECOMMENDS = "indstiller";

    private static final String ENCLOSURE = "Bilag";

    private record Heading(String printed, SectionType type) {}

    /** A longer heading before those that it begins or ends with. */
    private static final List<Heading> HEADINGS = List.of(
            new Heading("Baggrund", SectionType.BAGGRUND),
            new Heading("Indstillinger", SectionType.INDSTILLING),
            new Heading(RECOMMENDATION, SectionType.INDSTILLING),
            new Heading("Sagsfremstilling", SectionType.SAGSFREMSTILLING),
            new Heading("Beslutninger", SectionType.BESLUTNING),
            new Heading(DECISION, SectionType.BESLUTNING),
            new Heading("Bilagsfortegnelse", SectionType.BILAG),
            new Heading("Bilagsoversigt", SectionType.BILAG),
            new Heading("Bilagsliste", SectionType.BILAG),
            new Heading("Vedlagte bilag", SectionType.BILAG),
            new Heading("Vedlagt bilag", SectionType.BILAG),
            new Heading(ENCLOSURE, SectionType.BILAG));

    /** Letters with which a heading begins. */
    private static final String FIRST_LETTERS = lettersAt(0);

    /** The same in any case. */
    private static final FirstLetters IN_ANY_CASE = FirstLetters.of(printed());

    /** Letters with which a heading ends. */
    private static final String LAST_LETTERS = lettersAt(1);

    /** In letters, of a word that names a section within other words. */
    static final int SHORTEST = 8;

    private static final String NUMBER = "nr. ";

    /** {@code Bilag over}, in letters. */
    private static final int LONGEST_SMALL_WORD = 5;

    private SectionHeadings() {}

    /** The first letters of the headings, or their last ones: the quick answer for most lines. */
    private static String lettersAt(int end) {
        StringBuilder letters = new StringBuilder();
        for (Heading heading : HEADINGS) {
            int at = end * (heading.printed().length() - 1);
            String letter = heading.printed().substring(at, at + 1);
            letters.append(letters.indexOf(letter) < 0 ? letter : "");
        }
        return letters.toString();
    }

    private static List<String> printed() {
        List<String> printed = new ArrayList<>();
        for (Heading heading : HEADINGS) {
            printed.add(heading.printed());
        }
        return printed;
    }

    /**
     * The section that a text heads, if it is a heading, begins with a capital and has nothing else. Blanks may stand
     * between its letters: {@code B E S L U T N I N G}, {@code Ind stilling}.
     */
    public static Optional<SectionType> typeOf(String text) {
        return mayBeginAt(text, 0) ? named(text) : Optional.empty();
    }

    /** The quick answer for most texts: whether a heading's first letter stands at the offset. */
    public static boolean mayBeginAt(String text, int at) {
        return at < text.length() && FIRST_LETTERS.indexOf(text.charAt(at)) >= 0;
    }

    private static Optional<SectionType> named(String text) {
        for (Heading heading : HEADINGS) {
            if (isSpaced(text, heading.printed())) {
                return Optional.of(heading.type());
            }
        }
        return Optional.empty();
    }

    /** Whether the two are equal but for blanks and case. */
    private static boolean isSpaced(String text, String heading) {
        int at = 0;
        for (int i = 0; i < heading.length(); i++) {
            if (heading.charAt(i) != ' ') {
                while (at < text.length() && text.charAt(at) == ' ') {
                    at++;
                }
                if (at == text.length() || !IgnoringCase.areSame(text.charAt(at), heading.charAt(i))) {
                    return false;
                }
                at++;
            }
        }
        return at == text.length();
    }

    /** The offset after the heading, exactly as printed, at {@code from}; 0 where there is none. */
    public static int endAt(String line, int from) {
        if (!mayBeginAt(line, from)) {
            return 0;
        }
        for (Heading heading : HEADINGS) {
            if (line.startsWith(heading.printed(), from)) {
                return from + heading.printed().length();
            }
        }
        return 0;
    }

    /** The start of the heading, exactly as printed, that ends at {@code to}; -1 where there is none. */
    public static int startBefore(String line, int to) {
        if (to == 0 || LAST_LETTERS.indexOf(line.charAt(to - 1)) < 0) {
            return -1;
        }
        for (Heading heading : HEADINGS) {
            int start = to - heading.printed().length();
            if (line.startsWith(heading.printed(), start)) {
                return start;
            }
        }
        return -1;
    }

    /** Whether a text ends in a heading's letters, in any case: {@code Beslutning:}, {@code Årsbilag}. */
    public static boolean end(String text) {
        int to = text.length();
        while (to > 0 && !Character.isLetter(text.charAt(to - 1))) {
            to--;
        }
        String words = text.substring(0, to);
        for (Heading heading : HEADINGS) {
            if (IgnoringCase.endsWith(words, heading.printed())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The section that the first such word in a text names: {@code Beslutning den 3. september 2021}, {@code KKR
     * Midtjyllands beslutning}, {@code Sekretariatet indstiller:}. Not {@code Bilag}: enclosures are listed as
     * {@code Bilag 1}, {@code Bilag 2}.
     */
    public static Optional<SectionType> namedIn(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = endOfWord(text, start);
            if (mayName(text, start, end)) {
                Optional<SectionType> type = ofWord(text.substring(start, end));
                if (type.isPresent()) {
                    return type;
                }
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /** The quick answer for most words. */
    private static boolean mayName(String text, int start, int end) {
        return end - start >= SHORTEST && IN_ANY_CASE.has(text.charAt(start));
    }

    /** Whether a text names both what is recommended and what was decided, {@code Indstilling og beslutning}, first. */
    public static boolean nameBoth(String text) {
        return IgnoringCase.startsWith(text, RECOMMENDATION)
                && IgnoringCase.endsWith(text, DECISION)
                && namedIn(text).equals(Optional.of(SectionType.INDSTILLING));
    }

    private static Optional<SectionType> ofWord(String word) {
        return word.equalsIgnoreCase(RECOMMENDS)
                ? Optional.of(SectionType.INDSTILLING)
                : named(word).filter(type -> type != SectionType.BILAG);
    }

    private static int endOfWord(String text, int from) {
        for (int end = from; end < text.length(); end++) {
            char c = text.charAt(end);
            if (c == ' ' || c == ':') {
                return end;
            }
        }
        return text.length();
    }

    /** Whether a heading is the word for enclosures, which may also begin other lines: {@code Bilag 3}. */
    public static boolean isEnclosure(String word) {
        return word.equals(ENCLOSURE);
    }

    /** Whether a text begins with that word and continues. */
    public static boolean beginWithEnclosure(String text) {
        return text.startsWith(ENCLOSURE) && text.startsWith(" ", ENCLOSURE.length());
    }

    /** The offset of the number in an entry of a list of enclosures: {@code Bilag 3: Budget}; 0 where it has none. */
    public static int numberOfEnclosure(String line) {
        int at = ENCLOSURE.length() + 1;
        return line.startsWith(ENCLOSURE) && line.startsWith(" ", at - 1) && Digits.isAt(line, at) ? at : 0;
    }

    /**
     * Whether a line is an enclosure's number or letter and then a title that punctuation or a capital sets off:
     * {@code Bilag 1. Notat om mødet}, {@code Bilag A – Budget}, {@code (Bilag 2)}, {@code Bilag nr. 3: Kort}; or says
     * that there is one, {@code Bilag vedlagt}. Not {@code Bilag 1 til aftalen}, which continues a sentence or title.
     */
    public static boolean isEnclosureLine(String line) {
        int word = line.startsWith("(") ? 1 : 0;
        int at = word + ENCLOSURE.length() + 1;
        if (!line.startsWith(ENCLOSURE, word) || !line.startsWith(" ", at - 1)) {
            return false;
        }
        int start = line.regionMatches(true, at, NUMBER, 0, NUMBER.length()) ? at + NUMBER.length() : at;
        int end = endOfEnclosureNumber(line, start);
        return end > start
                ? endsNumber(line, end)
                : line.indexOf(' ', at) < 0 && line.length() - at > LONGEST_SMALL_WORD;
    }

    private static boolean endsNumber(String line, int end) {
        int after = end < line.length() && line.charAt(end) == ' ' ? end + 1 : end;
        return after == line.length()
                || ".:-–—,)".indexOf(line.charAt(after)) >= 0
                || (after > end && Character.isUpperCase(line.charAt(after)));
    }

    /** The offset after {@code 1}, {@code 2a}, {@code 3.1} or one letter. */
    private static int endOfEnclosureNumber(String line, int start) {
        int end = Digits.endOf(line, start);
        while (end > start && line.startsWith(".", end) && Digits.isAt(line, end + 1)) {
            end = Digits.endOf(line, end + 1);
        }
        return Letters.endOf(line, end) == end + 1 ? end + 1 : end;
    }
}
