package dk.kkr.page;

import dk.kkr.line.Mark;
import dk.kkr.profile.CouncilWord;
import dk.kkr.text.Cell;
import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import dk.kkr.text.SentenceEnd;

/**
 * Whether a line at the edge of many pages, the same on each, looks like furniture. It ends no sentence: short minutes
 * end page after page with {@code Indstillingen blev tiltrådt.}. It names the document, by a bar, the council, a
 * number; or stands on nearly all pages. At the bottom, where texts end alike more often than they begin, it says
 * nothing else ({@code KKR Midtjylland tiltrådte} does), or stands on all pages but the first, on five at least where
 * it has no year or a file's number: minutes with {@code Godkendt} below each item have none below the last one. Fails
 * on a document whose pages all end with the same words, each under other text.
 *
 * @param lines how many pages have it
 * @param pages how many there are
 * @param onLast whether the last one has it
 */
record FurnitureForm(LineShape line, int lines, int pages, boolean onLast) {
    private static final int MAX_LENGTH = 100;
    private static final int MIN_PAGES_AT_BOTTOM = 5;

    /** Digits of a year, or of a file's number. */
    private static final int LONG_NUMBER = 4;

    boolean mayBeAtTop() {
        return isNoSentence()
                && (5 * lines >= 4 * pages || namesDocument() || !line.numbers().isEmpty());
    }

    boolean mayBeAtBottom() {
        String text = line.text();
        boolean names = text.indexOf('|') >= 0 || DocumentNaming.of(text).isAll();
        boolean onAll = lines >= pages - 1 && onLast && (lines >= MIN_PAGES_AT_BOTTOM || hasLongNumber());
        return isNoSentence() && (names || onAll);
    }

    boolean namesDocument() {
        String text = line.text();
        return text.indexOf('|') >= 0
                || CouncilWord.isIn(text)
                || DocumentNaming.of(text).isAll()
                || hasDayApart(text);
    }

    /** {@code Regionsrådet 23-06-2014}: a day in a cell of its own. */
    private static boolean hasDayApart(String text) {
        int cell = Cell.startOfSecond(text);
        return cell >= 0 && DocumentNaming.of(text.substring(cell)).isAll();
    }

    static Mark labelOf(String text) {
        return Letters.areIn(text) ? Mark.Plain.RUNNING_HEADER : Mark.Plain.PAGE_NUMBER;
    }

    private boolean isNoSentence() {
        String text = line.text();
        return text.length() <= MAX_LENGTH && !SentenceEnd.is(text.charAt(text.length() - 1));
    }

    private boolean hasLongNumber() {
        for (int start : line.starts()) {
            if (Digits.endOf(line.text(), start) - start >= LONG_NUMBER) {
                return true;
            }
        }
        return false;
    }
}
