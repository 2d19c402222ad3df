package dk.kkr.outline.sections;

import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.model.SectionType;
import dk.kkr.profile.MarkdownMarks;
import dk.kkr.profile.SectionHeadings;
import dk.kkr.text.SentenceEnd;
import java.util.Optional;

/**
 * A line that is nothing but a section's heading: {@code Indstilling}, {@code Bilag:}, {@code ./. Bilag},
 * {@code **Beslutning**}. It begins with a capital, unlike the last word of a sentence ({@code vedlagte} /
 * {@code bilag}). Fails on a sentence wrapped in such a way that {@code Bilag} stands alone.
 */
public final class SectionHeadingLine {
    private static final String ENCLOSURE_MARK = "./.";

    private static final int MAX_LENGTH = 40;

    /** How many blanks separate a heading in the margin from the text beside it. */
    private static final int MARGIN = 3;

    /** {@code henh. }, with its full stop and the blank after it. */
    private static final int LONGEST_ABBREVIATION = 6;

    private SectionHeadingLine() {}

    public static Optional<SectionType> parse(String line) {
        if (line.length() > MAX_LENGTH || !mayBegin(line, MarkdownMarks.endOf(line, 0))) {
            return Optional.empty();
        }
        String text = MarkdownMarks.strip(line);
        if (text.startsWith(ENCLOSURE_MARK)) {
            text = text.substring(ENCLOSURE_MARK.length()).strip();
        }
        if (text.endsWith(":")) {
            text = MarkdownMarks.strip(text.substring(0, text.length() - 1));
        }
        return SectionHeadings.typeOf(text);
    }

    /** Whether one of a document's lines is known to head what was decided. */
    static boolean ofDecisionIn(Lines lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).mark() instanceof Mark.SectionHeading heading
                    && heading.type() == SectionType.BESLUTNING) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(String line, int at) {
        return SectionHeadings.mayBeginAt(line, at) || line.startsWith(ENCLOSURE_MARK, at);
    }

    /**
     * Where a heading begins that is glued to the end of a line of text: {@code … juni 2020.Indstilling}. 0 where there
     * is none.
     *
     * @param beforeCapital whether the next line begins with one, so that no sentence continues there
     */
    static int gluedAtEnd(String line, boolean beforeCapital) {
        int end = line.endsWith(":") ? line.length() - 1 : line.length();
        int start = SectionHeadings.startBefore(line, end);
        boolean glued = start > 0
                && (SentenceEnd.isBefore(start, line) || (beforeCapital && isAfterSentence(line, start, end)));
        return glued ? start : 0;
    }

    /**
     * The same after a blank, {@code … er fra 2018. Indstilling}, where a sentence could begin like this, if the next
     * line did not show otherwise. Not {@code Bilag}: {@code Se aftalen. Bilag} / {@code A}.
     */
    private static boolean isAfterSentence(String line, int start, int end) {
        return start > LONGEST_ABBREVIATION
                && line.startsWith(". ", start - 2)
                && line.lastIndexOf(' ', start - 2) < start - LONGEST_ABBREVIATION
                && !SectionHeadings.isEnclosure(line.substring(start, end));
    }

    /**
     * Where the text begins that shares a line with the heading before it: {@code IndstillingDet indstilles, at},
     * {@code Bilag: Udkast til aftale}, {@code **Beslutning:** KKR tiltrådte}, {@code Beslutning KKR tiltrådte} with
     * the heading in the margin. 0 where there is none.
     */
    static int gluedAtStart(String line) {
        int end = SectionHeadings.endAt(line, MarkdownMarks.endOf(line, 0));
        if (end == 0 || end == line.length()) {
            return 0;
        }
        int text = afterColon(line, end);
        boolean separated = line.substring(end, text).indexOf(':') >= 0 || text - end >= MARGIN;
        boolean follows = text < line.length() && !Character.isLowerCase(line.charAt(text));
        return follows && (separated || (text == end && Character.isUpperCase(line.charAt(text)))) ? text : 0;
    }

    /** The offset after colons, blanks and Markdown marks. */
    private static int afterColon(String line, int from) {
        int at = MarkdownMarks.endOf(line, from);
        while (at < line.length() && line.charAt(at) == ':') {
            at = MarkdownMarks.endOf(line, at + 1);
        }
        return at;
    }
}
