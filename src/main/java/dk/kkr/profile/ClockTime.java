package dk.kkr.profile;

import dk.kkr.text.Digits;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A time of day as covers write it: {@code 09:30}, {@code kl. 9.30}, {@code kl. 10}. An hour alone counts only behind
 * {@code kl.}.
 *
 * @param from offset of its first character in the text
 * @param to offset behind its last one
 */
public record ClockTime(LocalTime time, int from, int to) {
    /** The times of a text, in order. */
    public static List<ClockTime> allIn(String text) {
        List<ClockTime> times = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Digits.isAt(text, at)) {
                at++;
                continue;
            }
            Optional<ClockTime> time = startingAt(text, at);
            time.ifPresent(times::add);
            at = time.map(ClockTime::to).orElse(Digits.endOf(text, at));
        }
        return times;
    }

    private static Optional<ClockTime> startingAt(String text, int at) {
        int end = Digits.endOf(text, at);
        int minutesEnd = end + 1 < text.length() ? Digits.endOf(text, end + 1) : end;
        boolean separated = end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '.');
        if (separated && minutesEnd - end == 3) {
            return isPartOfDate(text, minutesEnd)
                    ? Optional.empty()
                    : of(text, at, end, text.substring(end + 1, minutesEnd));
        }
        return isBehindClock(text, at) ? of(text, at, end, "0") : Optional.empty();
    }

    /** {@code 03.09.21}, {@code 03.09-2021}. */
    private static boolean isPartOfDate(String text, int end) {
        return end + 1 < text.length()
                && ".-/".indexOf(text.charAt(end)) >= 0
                && Digits.isAt(text, end + 1)
                && Digits.endOf(text, end + 1) - end - 1 != 1
                && !isTimeBehindDash(text, end);
    }

    /** {@code 10.00-12.00}: another time, no year. */
    private static boolean isTimeBehindDash(String text, int end) {
        int hour = Digits.endOf(text, end + 1);
        return text.charAt(end) == '-'
                && hour - end - 1 <= 2
                && (hour == text.length() || ".:".indexOf(text.charAt(hour)) >= 0 || text.charAt(hour) == ' ');
    }

    private static boolean isBehindClock(String text, int at) {
        String before = text.substring(0, at).stripTrailing();
        return endsIn(before, "kl.") || endsIn(before, "kl") || endsIn(before, "klokken");
    }

    private static boolean endsIn(String text, String word) {
        int start = text.length() - word.length();
        return start >= 0
                && text.regionMatches(true, start, word, 0, word.length())
                && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
    }

    private static Optional<ClockTime> of(String text, int from, int end, String minutes) {
        if (end - from > 2) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(text.substring(from, end));
        int minute = Integer.parseInt(minutes);
        int to = "0".equals(minutes) ? end : end + 1 + minutes.length();
        return hour < 24 && minute < 60
                ? Optional.of(new ClockTime(LocalTime.of(hour, minute), from, to))
                : Optional.empty();
    }
}
