package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.text.Digits;
import java.util.HashMap;
import java.util.Map;

/**
 * A page's bare number that pdftotext glues to the page's last word, together with whose hyphen it removes the line's
 * end: {@code Embedsmandsudval2}, a form feed, {@code get}. It is the one number that keeps step with the numbers at
 * the feet of other pages, and the word continues after the form feed. Fails on a document whose page 2 ends in the
 * middle of a sentence with {@code km2}, and has no number.
 */
final class PageNumberInWord {
    /** So many pages with a number alone on their last line show which number each page has. */
    private static final int MIN_PAGES = 3;

    private static final int MIN_LETTERS = 2;

    private final Lines lines;
    private final Pages pages;

    /** Whether the numbers of the pages are known, and that of the first page. */
    private boolean known;

    private int numberOfFirst;

    private PageNumberInWord(Lines lines, Pages pages) {
        this.lines = lines;
        this.pages = pages;
    }

    static PageNumberInWord find(Lines lines, Pages pages) {
        PageNumberInWord numbers = new PageNumberInWord(lines, pages);
        if (pages.count() > MIN_PAGES + 1) {
            numbers.count();
        }
        return numbers;
    }

    /** By the numbers that stand alone at the ends of pages. */
    private void count() {
        Map<Integer, Integer> pagesByFirst = new HashMap<>();
        for (int page = 0; page + 1 < pages.count() && !known; page++) {
            String text = lines.get(pages.end(page) - 1).text();
            int number = Digits.areAll(text) ? RisingPageNumbers.numberIn(text) : -1;
            if (number >= 0) {
                numberOfFirst = number - page;
                known = pagesByFirst.merge(numberOfFirst, 1, Integer::sum) == MIN_PAGES;
            }
        }
    }

    /**
     * Where the number begins that is glued to a line's end; -1 where there is none.
     *
     * @param line the line at the index, or the last part of it
     */
    int startIn(Line line, int index) {
        boolean continues = known
                && index + 1 < lines.size()
                && lines.get(index + 1).isAfterFormFeed()
                && lines.get(index + 1).beginsInLowerCase();
        if (!continues) {
            return -1;
        }
        String number = String.valueOf(numberOfFirst + pages.of(index));
        return endsInWordAnd(number, line.text()) ? line.text().length() - number.length() : -1;
    }

    private static boolean endsInWordAnd(String number, String text) {
        int letters = 0;
        int at = text.length() - number.length() - 1;
        while (at - letters >= 0 && Character.isLowerCase(text.charAt(at - letters))) {
            letters++;
        }
        return letters >= MIN_LETTERS && text.endsWith(number);
    }
}
