package dk.kkr.page;

import dk.kkr.profile.PageTotal;
import dk.kkr.profile.PageWord;
import dk.kkr.text.Cell;
import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import java.util.List;

/**
 * The number that counts pages in lines of one form: {@code KL | Side 9}, {@code KKR Midtjylland 9/12},
 * {@code 12-03-2019 ⇥ 9}. It rises with the pages, has no word before it but that for a page, and fills a cell of its
 * line, or the line names nothing but the document. {@code Bilag 9}, {@code 9. Orientering} and {@code Mål 9} rise with
 * the pages too where each page has one item, and count something else. Fails on a document that has a foot of other
 * words with a bare number after them ({@code Mødemateriale 9}), which is then left in the text.
 */
final class PageNumberInHeader {
    private static final String CELL_ENDS = "|\t·–";
    private static final int FEWEST = 3;
    private static final int FEWEST_APART = 2;

    private PageNumberInHeader() {}

    /** Whether the line's number keeps step with the pages, counted from the line before it or to the one after it. */
    static boolean keepsStep(List<LineShape> lines, List<Integer> pages, int line, int number) {
        return isStep(lines, pages, line, number) || isStep(lines, pages, line + 1, number);
    }

    private static boolean isStep(List<LineShape> lines, List<Integer> pages, int to, int number) {
        if (to < 1 || to >= lines.size()) {
            return false;
        }
        int rise = lines.get(to).numbers().get(number)
                - lines.get(to - 1).numbers().get(number);
        return rise > 0 && rise == pages.get(to) - pages.get(to - 1);
    }

    /** Whether the number stands where a page's does. */
    static boolean countsPages(LineShape line, int number) {
        int start = line.starts().get(number);
        int end = line.endOf(number);
        if (line.text().startsWith(".", end) || line.text().startsWith(")", end)) {
            return false;
        }
        String before =
                line.text().substring(startOfCell(line.text(), start), start).strip();
        String after = line.text().substring(end, endOfCell(line.text(), end)).strip();
        boolean ends = after.isEmpty() || PageTotal.is(after);
        return (ends && (PageWord.is(withoutColon(before)) || endsInPageWord(before)))
                || (!Letters.areIn(before) && !Letters.areIn(after.substring(PageTotal.afterWord(after))))
                || DocumentNaming.of(line.text()).isAll();
    }

    /** Whether the word for a page stands in the line with a number: {@code Side 3 | KKR Midtjylland}. */
    static boolean namesPage(String text) {
        int word = PageWord.endIn(text);
        if (word < 0) {
            return text.indexOf('|') >= 0 && hasBareCell(text);
        }
        return Digits.isAt(text, PageWord.numberAfter(text, word));
    }

    /**
     * How many lines of one form prove a header: two where the page's word and number stand in a cell of their own,
     * {@code Miljøudvalget, 14. august 2019 Side 3}; else three.
     */
    static int fewest(String text) {
        int cell = Cell.startOfSecond(text);
        return cell >= 0 && namesPage(text.substring(cell)) ? FEWEST_APART : FEWEST;
    }

    /** {@code 3 | KKR Midtjylland}, {@code KKR Midtjylland | 3}. */
    private static boolean hasBareCell(String text) {
        String first = text.substring(0, text.indexOf('|')).strip();
        String last = text.substring(text.lastIndexOf('|') + 1).strip();
        return isNumber(first) || isNumber(last);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && Digits.areAll(text);
    }

    private static String withoutColon(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }

    /** {@code Dagsorden for KKR Syddanmark Side}; a sentence has its {@code side} in lower case. */
    private static boolean endsInPageWord(String text) {
        int word = PageWord.startBefore(text, text.length());
        return word > 0 && text.charAt(word - 1) == ' ' && Character.isUpperCase(text.charAt(word));
    }

    private static int startOfCell(String text, int at) {
        int start = at;
        while (start > 0 && CELL_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int endOfCell(String text, int at) {
        int end = at;
        while (end < text.length() && CELL_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
