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
        List<Integer> numbers = new ArrayList<>(3);
        List<Integer> starts = new ArrayList<>(3);
        int at = 0;
        while (at < text.length()) {
            if (!Digits.isAt(text, at)) {
                at++;
                continue;
            }
            starts.add(at);
            int number = 0;
            for (; Digits.isAt(text, at); at++) {
                number = 10 * number + text.charAt(at) - '0';
            }
            numbers.add(number);
        }
        return new LineShape(text, formOf(text), numbers, starts);
    }

    /** Without its numbers. */
    static String formOf(String text) {
        StringBuilder form = new StringBuilder(text.length() + 2);
        int numbers = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Digits.isAt(text, i)) {
                // pdftotext -layout sets the same foot with other numbers of blanks on other pages.
                if (c != ' ' || i == 0 || text.charAt(i - 1) != ' ') {
                    form.append(c);
                }
            } else if (i == 0 || !Digits.isAt(text, i - 1)) {
                form.append('#');
                numbers++;
            }
        }
        // The count is needed since a line may have a # of its own.
        return form.append(numbers).toString();
    }

    /** The offset after a number. */
    int endOf(int number) {
        return Digits.endOf(text, starts.get(number));
    }
}
