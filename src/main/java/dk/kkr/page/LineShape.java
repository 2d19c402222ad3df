package dk.kkr.page;

import dk.kkr.text.Digits;
import java.util.ArrayList;
import java.util.List;

/**
 * A line without its numbers, and the numbers: {@code KL | Side 9} and {@code KL | Side 10} are of one form.
 *
 * @param form the line with {@code #} for each run of digits, and how many they are
 * @param numbers what stands there; of a number too large for a page's, the value is of no use
 * @param starts where each number begins in the line
 */
record LineShape(String text, String form, List<Integer> numbers, List<Integer> starts) {
    LineShape {
        numbers = List.copyOf(numbers);
        starts = List.copyOf(starts);
    }

    static LineShape of(String text) {
        StringBuilder form = new StringBuilder(text.length());
        List<Integer> numbers = new ArrayList<>(3);
        List<Integer> starts = new ArrayList<>(3);
        int at = 0;
        while (at < text.length()) {
            if (!Digits.isAt(text, at)) {
                // pdftotext -layout sets the same foot with other numbers of blanks on other pages.
                if (text.charAt(at) != ' ' || at == 0 || text.charAt(at - 1) != ' ') {
                    form.append(text.charAt(at));
                }
                at++;
                continue;
            }
            starts.add(at);
            int number = 0;
            for (; Digits.isAt(text, at); at++) {
                number = 10 * number + text.charAt(at) - '0';
            }
            numbers.add(number);
            form.append('#');
        }
        // The count is needed since a line may have a # of its own.
        return new LineShape(text, form.append(numbers.size()).toString(), numbers, starts);
    }

    /** The offset after a number. */
    int endOf(int number) {
        return Digits.endOf(text, starts.get(number));
    }
}
