package dk.kkr.outline;

import dk.kkr.model.SectionType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A line that is nothing but a section's heading: {@code Indstilling}, {@code Bilag:}, {@code ./. Bilag},
 * {@code **Beslutning**}. It begins with a capital, so that the last word of a sentence ({@code vedlagte} /
 * {@code bilag}) is none. A document would break it that wraps a sentence so that {@code Bilag} stands alone.
 */
final class SectionHeadingLine {
    private static final String ENCLOSURE_MARK = "./.";

    private static final Map<String, SectionType> TYPES = Map.ofEntries(
            Map.entry("baggrund", SectionType.BAGGRUND),
            Map.entry("indstilling", SectionType.INDSTILLING),
            Map.entry("indstillinger", SectionType.INDSTILLING),
            Map.entry("sagsfremstilling", SectionType.SAGSFREMSTILLING),
            Map.entry("beslutning", SectionType.BESLUTNING),
            Map.entry("beslutninger", SectionType.BESLUTNING),
            Map.entry("bilag", SectionType.BILAG),
            Map.entry("vedlagt bilag", SectionType.BILAG),
            Map.entry("vedlagte bilag", SectionType.BILAG));

    /** The headings that may share a line with text. */
    private static final List<String> GLUED =
            List.of("Baggrund", "Indstilling", "Sagsfremstilling", "Beslutning", "Vedlagte bilag", "Bilag");

    /** Of the headings that may share a line, for a quick answer. */
    private static final String FIRST_LETTERS = "BISV";

    private static final String LAST_LETTERS = "dg";

    private static final int MAX_LENGTH = 40;

    /** Blanks that part a heading in the margin from the text beside it. */
    private static final int MARGIN = 3;

    /** {@code henh. }, with its full stop and the blank behind it. */
    private static final int LONGEST_ABBREVIATION = 6;

    private SectionHeadingLine() {}

    static Optional<SectionType> parse(String line) {
        if (line.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String text = Emphasis.strip(line);
        if (text.startsWith(ENCLOSURE_MARK)) {
            text = text.substring(ENCLOSURE_MARK.length()).strip();
        }
        if (text.endsWith(":")) {
            text = Emphasis.strip(text.substring(0, text.length() - 1));
        }
        return text.isEmpty() || !Character.isUpperCase(text.charAt(0))
                ? Optional.empty()
                : Optional.ofNullable(TYPES.get(text.toLowerCase(Locale.ROOT)));
    }

    /**
     * Where a heading begins that is glued to the end of a line of text: {@code … juni 2020.Indstilling}. 0 where none
     * is.
     */
    static int gluedAtEnd(String line) {
        int end = line.endsWith(":") ? line.length() - 1 : line.length();
        if (end == 0 || LAST_LETTERS.indexOf(line.charAt(end - 1)) < 0) {
            return 0;
        }
        for (String heading : GLUED) {
            int start = end - heading.length();
            if (start > 0 && endsSentence(line.charAt(start - 1)) && line.startsWith(heading, start)) {
                return start;
            }
        }
        return 0;
    }

    /**
     * The same behind a blank, {@code … er fra 2018. Indstilling}, where a sentence could begin so, but for what
     * follows on the next line. Not {@code Bilag}: {@code Se aftalen. Bilag} / {@code A}.
     */
    static int gluedBehindBlank(String line) {
        int end = line.endsWith(":") ? line.length() - 1 : line.length();
        if (end == 0 || LAST_LETTERS.indexOf(line.charAt(end - 1)) < 0) {
            return 0;
        }
        int start = line.lastIndexOf(' ', end) + 1;
        boolean behindSentence = start > LONGEST_ABBREVIATION
                && line.charAt(start - 2) == '.'
                && line.lastIndexOf(' ', start - 2) < start - LONGEST_ABBREVIATION;
        String word = line.substring(start, end);
        return behindSentence && GLUED.contains(word) && !word.equals("Bilag") ? start : 0;
    }

    /**
     * Where the text begins that shares a line with the heading before it: {@code IndstillingDet indstilles, at},
     * {@code Bilag: Udkast til aftale}, {@code **Beslutning:** KKR tiltrådte}, {@code Beslutning KKR tiltrådte} with
     * the heading in the margin. 0 where none is.
     */
    static int gluedAtStart(String line) {
        int start = endOfMarks(line, 0);
        if (start == line.length() || FIRST_LETTERS.indexOf(line.charAt(start)) < 0) {
            return 0;
        }
        for (String heading : GLUED) {
            int end = start + heading.length();
            if (line.startsWith(heading, start) && end < line.length()) {
                int text = endOfMarks(line, end);
                boolean parted = line.substring(end, text).indexOf(':') >= 0 || text - end >= MARGIN;
                boolean follows = text < line.length() && !Character.isLowerCase(line.charAt(text));
                return follows && (parted || (text == end && Character.isUpperCase(line.charAt(text)))) ? text : 0;
            }
        }
        return 0;
    }

    /** The offset behind colons, blanks and Markdown's marks. */
    private static int endOfMarks(String line, int from) {
        int at = from;
        while (at < line.length() && ":*#_ ".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean endsSentence(char c) {
        return c == '.' || c == ':' || c == '!' || c == '?' || c == ')' || c == '”' || c == '"';
    }
}
