package dk.kkr.page;

import dk.kkr.line.Mark;
import dk.kkr.profile.PageTotal;
import dk.kkr.profile.PageWord;
import dk.kkr.text.Digits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Page numbers of other forms, {@code 3/12}, {@code - 3 -}, {@code Page 3 of 12}, {@code 3}: the same line but for its
 * number, which rises by one from page to page, at least three times; then also that of a short page, {@code 6} below
 * {@code 5. Eventuelt}, at the end of the dump, at a form feed or between two pages of full length; or of two pages,
 * {@code 1} and {@code 2} far from the margin, the latter at the end. Lines of other words ({@code Bilag 3}) are not
 * page numbers, nor are item numbers with their full stop. Fails on a document that counts something in lines of their
 * own, a page apart.
 */
final class RisingPageNumbers {
    private static final int MIN_PAGES = 3;

    /** A page has more lines than a table that counts its rows. */
    private static final int MIN_LINES_PER_PAGE = 8;

    private static final int MAX_LENGTH = 25;

    /** In blanks: no text is indented so far. */
    private static final int FAR = 20;

    private final Labelling lines;
    private final Map<String, List<Integer>> indicesByForm = new HashMap<>();

    private RisingPageNumbers(Labelling lines) {
        this.lines = lines;
    }

    static void mark(Labelling lines) {
        RisingPageNumbers numbers = new RisingPageNumbers(lines);
        for (int i = 0; i < lines.size(); i++) {
            numbers.collect(i);
        }
        for (List<Integer> indices : numbers.indicesByForm.values()) {
            numbers.markRising(indices);
        }
        if (lines.pages().haveFormFeeds()) {
            PageNumbersInStep.mark(lines, numbers.indicesByForm);
        }
    }

    private void collect(int index) {
        boolean mayBe = lines.isBody(index) && lines.get(index).hasDigit();
        String form = mayBe ? formOf(lines.text(index)) : "";
        if (!form.isEmpty()) {
            indicesByForm.computeIfAbsent(form, key -> new ArrayList<>()).add(index);
        }
    }

    /** The line without its digits; empty where it cannot be a page's number. */
    private static String formOf(String text) {
        if (text.length() > MAX_LENGTH || text.endsWith(".") || numberIn(text) < 0) {
            return "";
        }
        StringBuilder form = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
                continue;
            }
            if (word.length() > 0 && !isOfPageNumber(word.toString())) {
                return "";
            }
            form.append(word).append(Digits.isAt(text, i) ? "" : String.valueOf(c));
            word.setLength(0);
        }
        return form.append('#').toString();
    }

    private static boolean isOfPageNumber(String word) {
        return PageWord.is(word) || PageTotal.hasWord(word);
    }

    /** The first number in the line; -1 where there is none or it is too large for a page's. */
    static int numberIn(String text) {
        int start = 0;
        while (start < text.length() && !Digits.isAt(text, start)) {
            start++;
        }
        int end = Digits.endOf(text, start);
        return end == start || end - start > 4 ? -1 : Integer.parseInt(text.substring(start, end));
    }

    private void markRising(List<Integer> indices) {
        int start = 0;
        for (int i = 1; i <= indices.size(); i++) {
            if (i == indices.size() || !continues(indices, start, i)) {
                if (pagesIn(indices, start, i) >= MIN_PAGES || areOfTwoPages(indices.subList(start, i))) {
                    for (int index : indices.subList(start, i)) {
                        lines.mark(index, Mark.Plain.PAGE_NUMBER);
                    }
                }
                start = i;
            }
        }
    }

    /** {@code 1} and {@code 2}, far from the margin, the second at the very end. */
    private boolean areOfTwoPages(List<Integer> indices) {
        return indices.size() == 2
                && isPageFurther(indices.get(0), indices.get(1))
                && numberIn(lines.text(indices.get(0))) == 1
                && indices.get(1) == lines.size() - 1
                && lines.get(indices.get(0)).indent() >= FAR
                && lines.get(indices.get(1)).indent() >= FAR;
    }

    /**
     * Whether the line at {@code at} has the number after the one before it, a page further on; or a few lines further
     * on, where a page is short: at the page's edge, or between two of full length.
     */
    private boolean continues(List<Integer> indices, int start, int at) {
        int index = indices.get(at);
        if (!isNext(indices.get(at - 1), index)) {
            return false;
        }
        return isPageFurther(indices.get(at - 1), index)
                || lines.pages().isWithin(1, index)
                || isBetweenPages(indices, start, at);
    }

    private boolean isBetweenPages(List<Integer> indices, int start, int at) {
        if (at - 1 == start || at + 1 == indices.size()) {
            return false;
        }
        int index = indices.get(at);
        int next = indices.get(at + 1);
        return isPageFurther(indices.get(at - 2), indices.get(at - 1))
                && isNext(index, next)
                && (isPageFurther(index, next) || lines.pages().isWithin(1, next));
    }

    /** How many lines of a run are the number of a full page, the first among them. */
    private static int pagesIn(List<Integer> indices, int start, int end) {
        int pages = 1;
        for (int i = start + 1; i < end; i++) {
            pages += isPageFurther(indices.get(i - 1), indices.get(i)) ? 1 : 0;
        }
        return pages;
    }

    private boolean isNext(int index, int next) {
        return numberIn(lines.text(next)) == numberIn(lines.text(index)) + 1;
    }

    private static boolean isPageFurther(int index, int next) {
        return next - index >= MIN_LINES_PER_PAGE;
    }
}
