package dk.kkr.page;

import dk.kkr.text.Digits;
import java.util.ArrayList;
import java.util.List;

/**
 * A line without its numbers, and the numbers: {@code KL | Side 9} and {@code KL | Side 10} are of one form.
 *
 * @param numbers what stands there; of a number too large for a page's, the value is of no use
 * @param starts where each number begins in the line
 */
record LineShape(String text, List<Integer> numbers, List<Integer> starts) {
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
        return new LineShape(text, numbers, starts);
    }

    /** The line with {@code #} for each run of digits, and how many they are. */
    static String formOf(String text) {
        char[] form = new char[text.length() + 1];
        int length = 0;
        int numbers = 0;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Digits.is(c)) {
                if (!Digits.is(before)) {
                    form[length++] = '#';
                    numbers++;
                }
            } else if (c != ' ' || before != ' ') {
                // pdftotext -layout sets the same foot with other numbers of blanks on other pages.
                form[length++] = c;
            }
            before = c;
        }
        // The count is needed since a line may have a # of its own.
        form[length++] = (char) numbers;
        return String.valueOf(form, 0, length);
    }

    /** The offset after a number. */
    int endOf(int number) {
        return Digits.endOf(text, starts.get(number));
    }
}
