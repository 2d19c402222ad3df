package dk.kkr.block;

import dk.kkr.outline.Mark;
import dk.kkr.page.Gap;
import dk.kkr.text.Digits;
import java.util.BitSet;
import java.util.List;

/**
 * The lines at a page's foot that are its footnotes: the number, the note in capitals behind it, and all below it up to
 * the page's end. The number stands above on the same page behind a word too, where it refers to the note:
 *
 * <pre>
 * … principper for takster og betaling.2 Aftalen gælder virksomhe-
 * 2 Gælder for de tilbud, der er omfattet af loven.
 * </pre>
 *
 * Text that goes on over the page's end goes on behind them. A document would break it whose page ends in a list of
 * bare numbers, the words above them ending in such numbers.
 *
 * @param starts the indices of the lines with which notes begin
 * @param lines the indices of all their lines
 */
record Footnotes(BitSet starts, BitSet lines) {
    private static final int MAX_DIGITS = 2;

    /** Lines of the notes of one page. */
    private static final int MAX_NOTES = 12;

    /** Lines of a page. */
    private static final int MAX_PAGE = 80;

    static Footnotes in(List<MeasuredLine> lines) {
        Footnotes footnotes = new Footnotes(new BitSet(), new BitSet());
        int i = 0;
        while (i < lines.size()) {
            int end = isNote(lines, i) ? endOfPage(lines, i) : i;
            if (end > i) {
                footnotes.mark(lines, i, end);
            }
            i = Math.max(end, i + 1);
        }
        return footnotes;
    }

    private void mark(List<MeasuredLine> all, int start, int end) {
        for (int i = start; i < end; i++) {
            if (all.get(i).mark() == Mark.Plain.TEXT) {
                lines.set(i);
                if (i == start || isNote(all, i)) {
                    starts.set(i);
                }
            }
        }
    }

    private static boolean isNote(List<MeasuredLine> lines, int index) {
        MeasuredLine line = lines.get(index);
        String text = line.text();
        int end = Digits.isAt(text, 0) ? Digits.endOf(text, 0) : 0;
        return end > 0
                && end <= MAX_DIGITS
                && line.mark() == Mark.Plain.TEXT
                && (end == text.length() ? isAboveNote(lines, index) : beginsNote(text, end))
                && isReferredTo(lines, index, text.substring(0, end));
    }

    private static boolean beginsNote(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
    }

    /** MuPDF and pdftotext print the number on a line of its own. */
    private static boolean isAboveNote(List<MeasuredLine> lines, int index) {
        return index + 1 < lines.size()
                && lines.get(index + 1).mark() == Mark.Plain.TEXT
                && !beginsPage(lines, index + 1)
                && lines.get(index + 1).beginsInCapital();
    }

    /** Whether a line above on the page has the number right behind a word or its full stop. */
    private static boolean isReferredTo(List<MeasuredLine> lines, int index, String number) {
        for (int i = index; i > Math.max(0, index - MAX_PAGE) && !beginsPage(lines, i); i--) {
            if (refers(lines.get(i - 1).text(), number)) {
                return true;
            }
        }
        return false;
    }

    private static boolean refers(String text, String number) {
        for (int at = text.indexOf(number, 2); at > 0; at = text.indexOf(number, at + 1)) {
            if (Digits.endOf(text, at) == at + number.length() && isBehindWord(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** {@code aftale3}, {@code årligt.1}; not {@code CO2}, {@code § 1.1}. */
    private static boolean isBehindWord(String text, int at) {
        int word = ".,;:)”".indexOf(text.charAt(at - 1)) < 0 ? at : at - 1;
        return word > 1 && Character.isLowerCase(text.charAt(word - 1)) && Character.isLowerCase(text.charAt(word - 2));
    }

    /** The index behind the last line of text on the page; {@code start} where the page goes on for too long. */
    private static int endOfPage(List<MeasuredLine> lines, int start) {
        int end = start + 1;
        while (end < lines.size() && !beginsPage(lines, end)) {
            if (end - start > MAX_NOTES || lines.get(end).mark() != Mark.Plain.TEXT) {
                return start;
            }
            end++;
        }
        return end < lines.size() ? end : start;
    }

    private static boolean beginsPage(List<MeasuredLine> lines, int index) {
        Mark mark = lines.get(index).mark();
        return lines.get(index).gap() == Gap.PAGE
                || mark == Mark.Plain.RUNNING_HEADER
                || mark == Mark.Plain.PAGE_NUMBER
                || mark == Mark.Plain.PAGE_LINK;
    }
}
