package dk.kkr.profile;

import dk.kkr.text.Digits;
import dk.kkr.text.IgnoringCase;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A time of day as covers write it: {@code 09:30}, {@code kl. 9.30}, {@code kl. 10}. A bare hour counts only after
 * {@code kl.}.
 *
 * @param from offset of its first character in the text
 * @param to offset after its last one
 */
public record ClockTime(LocalTime time, int from, int to) {
    /** Before a time, with or without a full stop. */
    public static final String WORD = "kl";

    static final String WRITTEN_OUT = "klokken";

    /** Whether a text has a time. */
    public static boolean isIn(String text) {
        return !allIn(text).isEmpty();
    }

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
            if (time.isPresent()) {
                times.add(time.get());
                at = time.get().to();
            } else {
                at = Digits.endOf(text, at);
            }
        }
        return times;
    }

    private static Optional<ClockTime> startingAt(String text, int at) {
        int end = Digits.endOf(text, at);
        if (isWithinNumber(text, at) || isOfRoom(text, at)) {
            return Optional.empty();
        }
        int minutesEnd = end + 1 < text.length() ? Digits.endOf(text, end + 1) : end;
        boolean separated = end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '.');
        if (separated && minutesEnd - end == 3) {
            return isPartOfDate(text, minutesEnd)
                    ? Optional.empty()
                    : of(text, at, end, minutesEnd, text.substring(end + 1, minutesEnd));
        }
        if (!followsClockWord(text, at)) {
            return Optional.empty();
        }
        // "kl. 0930"
        return end - at == 4 ? of(text, at, at + 2, end, text.substring(at + 2, end)) : of(text, at, end, end, "0");
    }

    /** The month of {@code 18.11.10} is not an hour, nor are the numbers of {@code D2.14} and {@code M.1.20}. */
    private static boolean isWithinNumber(String text, int at) {
        boolean dotted = at > 1 && "./".indexOf(text.charAt(at - 1)) >= 0;
        boolean digit = dotted && Digits.isAt(text, at - 2);
        boolean letter = at > 0 && Character.isLetter(text.charAt(dotted ? at - 2 : at - 1));
        return digit || (letter && !followsClockWord(text, at));
    }

    /** {@code Lokale 1.23}. */
    private static boolean isOfRoom(String text, int at) {
        int start = at > 1 && text.charAt(at - 1) == ' ' ? text.lastIndexOf(' ', at - 2) + 1 : at;
        return start < at - 1
                && AddressPart.endsInRoom(text.substring(start, at - 1).toLowerCase(Locale.ROOT));
    }

    /** {@code 03.09.21}, {@code 03.09-2021}. */
    private static boolean isPartOfDate(String text, int end) {
        int after = end + 1 < text.length() ? Digits.endOf(text, end + 1) : end;
        boolean number = after - end > 2 && "./".indexOf(text.charAt(end)) >= 0;
        boolean year = after - end == 5 && text.charAt(end) == '-';
        return number || year;
    }

    private static boolean followsClockWord(String text, int at) {
        String before = text.substring(0, at).stripTrailing();
        return endsIn(before, WORD + ".") || endsIn(before, WORD) || endsIn(before, WRITTEN_OUT);
    }

    /**
     * Whether a text has the word before a time, or does not begin with a letter: {@code fra kl. 12.30},
     * {@code 9.30-12.00}.
     */
    public static boolean isSaidIn(String text) {
        return IgnoringCase.startsWith(text, WORD)
                || IgnoringCase.indexOf(text, " " + WORD, 0) >= 0
                || !Character.isLetter(text.charAt(0));
    }

    private static boolean endsIn(String text, String word) {
        int start = text.length() - word.length();
        return start >= 0
                && text.regionMatches(true, start, word, 0, word.length())
                && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
    }

    private static Optional<ClockTime> of(String text, int from, int hourEnd, int to, String minutes) {
        if (hourEnd - from > 2) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(text.substring(from, hourEnd));
        int minute = Integer.parseInt(minutes);
        return hour < 24 && minute < 60
                ? Optional.of(new ClockTime(LocalTime.of(hour, minute), from, to))
                : Optional.empty();
    }
}
