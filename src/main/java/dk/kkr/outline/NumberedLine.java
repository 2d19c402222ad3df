package dk.kkr.outline;

import dk.kkr.model.ItemNumber;
import dk.kkr.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line that begins with what may be an item's number: {@code 3.1. VIP-projekter}, {@code 3.1 VIP-projekter},
 * {@code ## 3. Sager}. Whether it is one, the sequence of numbers tells. No item number: {@code 1) …}, {@code 2.098 …},
 * {@code 2035. …}.
 *
 * @param title what stands behind the number
 * @param dotted whether a full stop ends the number
 */
record NumberedLine(ItemNumber number, String title, boolean dotted) {
    private static final int MAX_DIGITS = 2;
    private static final int MAX_LEVELS = 4;
    private static final String MARKDOWN_MARKS = "#*_ ";

    static Optional<NumberedLine> parse(String text) {
        int at = 0;
        while (at < text.length() && MARKDOWN_MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        List<Integer> parts = new ArrayList<>();
        boolean dotted = true;
        while (dotted && parts.size() <= MAX_LEVELS) {
            int end = Digits.endOf(text, at);
            if (end == at) {
                break;
            }
            if (end - at > MAX_DIGITS || text.charAt(at) == '0') {
                return Optional.empty();
            }
            parts.add(Integer.parseInt(text.substring(at, end)));
            dotted = end < text.length() && text.charAt(end) == '.';
            at = dotted ? end + 1 : end;
        }
        return of(parts, text, at, dotted);
    }

    private static Optional<NumberedLine> of(List<Integer> parts, String text, int end, boolean dotted) {
        boolean blankFollows = end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t');
        if (parts.isEmpty() || parts.size() > MAX_LEVELS || !blankFollows || (!dotted && parts.size() == 1)) {
            return Optional.empty();
        }
        String title = Emphasis.strip(text.substring(end));
        return title.isEmpty() ? Optional.empty() : Optional.of(new NumberedLine(new ItemNumber(parts), title, dotted));
    }
}
