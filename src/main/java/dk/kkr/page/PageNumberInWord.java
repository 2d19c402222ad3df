package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.text.Digits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page's bare number that pdftotext glues to the page's last word, together with whose hyphen it removes the line's
 * end: {@code Embedsmandsudval2}, a form feed, {@code get}. It is the one number that keeps step with the numbers at
 * the feet of other pages, and the word goes on behind the form feed. A document would break it whose page 2 ends in
 * the middle of a sentence with {@code km2}, and has no number.
 */
final class PageNumberInWord {
    /** So many pages with a number alone on their last line show which number each page has. */
    private static final int MIN_PAGES = 3;

    private static final int MIN_LETTERS = 2;

    private final List<Line> lines;

    /** The indices of the last line of each page but the last one. */
    private final List<Integer> ends = new ArrayList<>();

    private PageNumberInWord(List<Line> lines) {
        this.lines = lines;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isAfterFormFeed()) {
                ends.add(i - 1);
            }
        }
    }

    /** The lines with such numbers parted from their words and labelled. */
    static List<Line> split(List<Line> lines) {
        PageNumberInWord numbers = new PageNumberInWord(lines);
        Optional<Integer> first = numbers.ends.size() > MIN_PAGES ? numbers.numberOfFirstPage() : Optional.empty();
        return first.isPresent() ? numbers.splitCountingFrom(first.get()) : lines;
    }

    /** By the numbers that stand alone at the ends of pages. */
    private Optional<Integer> numberOfFirstPage() {
        Map<Integer, Integer> pagesByFirst = new HashMap<>();
        for (int page = 0; page < ends.size(); page++) {
            int number = RisingPageNumbers.numberIn(lines.get(ends.get(page)).text());
            if (number >= 0 && Digits.areAll(lines.get(ends.get(page)).text())) {
                int first = number - page;
                if (pagesByFirst.merge(first, 1, Integer::sum) == MIN_PAGES) {
                    return Optional.of(first);
                }
            }
        }
        return Optional.empty();
    }

    private List<Line> splitCountingFrom(int first) {
        List<Line> split = new ArrayList<>(lines.size() + 1);
        int page = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean last = page < ends.size() && ends.get(page) == i;
            String number = String.valueOf(first + page);
            if (last && endsInWordAnd(number, line.text()) && beginsInLowerCase(lines.get(i + 1))) {
                GluedPageNumber.split(line, line.text().length() - number.length(), split);
            } else {
                split.add(line);
            }
            page += last ? 1 : 0;
        }
        return split;
    }

    private static boolean endsInWordAnd(String number, String text) {
        int letters = 0;
        int at = text.length() - number.length() - 1;
        while (at - letters >= 0 && Character.isLowerCase(text.charAt(at - letters))) {
            letters++;
        }
        return letters >= MIN_LETTERS && text.endsWith(number);
    }

    private static boolean beginsInLowerCase(Line line) {
        return Character.isLowerCase(line.text().charAt(0));
    }
}
