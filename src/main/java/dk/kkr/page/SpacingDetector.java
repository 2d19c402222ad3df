package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import dk.kkr.profile.ClauseWords;
import dk.kkr.text.Digits;
import java.util.Arrays;

/**
 * Finds out how a dump sets lines and paragraphs apart, from the places where one line surely continues the one before:
 * it begins with a lower-case letter and the line before is one of the longer ones.
 *
 * <p>A document of nothing but short lines (a list of names) has no such places; its gaps are then taken at face value.
 */
final class SpacingDetector {
    /** A wrapped document has at least one sure continuation in so many lines. */
    private static final int LINES_PER_CONTINUATION = 8;

    /** So many sure continuations do not arise by chance: then short lines are not counted. */
    private static final int ENOUGH = 8;

    /**
     * In characters; shorter lines are headings, names and cells of tables, of which a document may have any number.
     */
    private static final int SHORT = 25;

    /** So many sure continuations show, in a dump too short for more, that lines are broken. */
    private static final int FEW = 2;

    /** So many words in lower case make a line one of running text. */
    private static final int WORDS_OF_PROSE = 6;

    /** Gaps tell something if there is at least one in so many lines. */
    private static final int LINES_PER_GAP = 40;

    private final Labelling lines;
    private final int fullLength;

    private SpacingDetector(Labelling lines) {
        this.lines = lines;
        this.fullLength = medianLength(lines);
    }

    static Spacing detect(Labelling lines) {
        return new SpacingDetector(lines).detect();
    }

    private Spacing detect() {
        int[] continuations = new int[2];
        for (int i = 1; i < lines.size(); i++) {
            if (isSureContinuation(lines.get(i - 1), lines.get(i))) {
                continuations[Math.min(1, lines.get(i).blankLinesBefore())]++;
            }
        }
        int sure = continuations[0] + continuations[1];
        boolean few = sure < ENOUGH && !hasUnbrokenParagraph() && sure + countOpenLines(continuations) >= FEW;
        boolean wrapped = sure < ENOUGH
                ? few || sure * LINES_PER_CONTINUATION >= lines.size()
                : sure * LINES_PER_CONTINUATION >= countLongLines();
        int usual = wrapped && continuations[1] > continuations[0] ? 1 : 0;
        return new Spacing(usual, wrapped, countGaps(usual) * LINES_PER_GAP >= lines.size());
    }

    /**
     * Where a short dump has few lines that continue in lower case, lines of prose that end no sentence show as much:
     * {@code … skal rådet sammen med Erhvervshus} / {@code Nordjylland finde ud af}. No name with an office has as many
     * words in lower case, and headings of items have a number.
     */
    private int countOpenLines(int[] continuations) {
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isOpenProse(lines.get(i - 1).text()) && beginsInCapitalOrDigit(line.text())) {
                continuations[Math.min(1, line.blankLinesBefore())]++;
                count++;
            }
        }
        return count;
    }

    /** Not {@code 2. Eventuelt}, a heading or an entry. */
    private static boolean beginsInCapitalOrDigit(String text) {
        int end = Digits.endOf(text, 0);
        return end == 0 ? Character.isUpperCase(text.charAt(0)) : !text.startsWith(". ", end);
    }

    private static boolean isOpenProse(String text) {
        char last = text.charAt(text.length() - 1);
        if (!Character.isLetter(text.charAt(0)) || !(Character.isLetterOrDigit(last) || last == ',')) {
            return false;
        }
        int words = 0;
        for (int i = 1; i < text.length(); i++) {
            words += text.charAt(i - 1) == ' ' && Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return words >= WORDS_OF_PROSE;
    }

    private boolean hasUnbrokenParagraph() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isWiderThanPage()) {
                return true;
            }
        }
        return false;
    }

    private int countLongLines() {
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            count += line.text().length() < SHORT ? 0 : 1;
        }
        return count;
    }

    /**
     * Not {@code a) godkender}, nor {@code at planen godkendes} below a comma: a list's entry is not one, however long
     * the line before it.
     */
    private boolean isSureContinuation(Line previous, Line line) {
        String text = line.text();
        boolean marker = text.length() > 1 && text.charAt(1) == ')';
        boolean clause = ClauseWords.beginsWithThat(text) && ClauseWords.endsBeforeNext(previous.text());
        return line.beginsInLowerCase() && !marker && !clause && previous.text().length() >= fullLength;
    }

    /** Gaps around page furniture say nothing about paragraphs. */
    private int countGaps(int usual) {
        int gaps = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            gaps += line.mark() == Mark.Plain.BODY && line.blankLinesBefore() > usual ? 1 : 0;
        }
        return gaps;
    }

    private static int medianLength(Labelling lines) {
        int[] lengths = new int[lines.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = lines.get(i).text().length();
        }
        Arrays.sort(lengths);
        return lengths.length == 0 ? 0 : lengths[lengths.length / 2];
    }
}
