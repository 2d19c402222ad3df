package dk.kkr.agenda;

import dk.kkr.text.Digits;
import dk.kkr.text.IgnoringCase;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A time of day as covers write it: {@code 09:30}, {@code kl. 9.30}, {@code kl. 10}.
 *
 * @param from offset of its first character in the text
 * @param to offset behind its last one
 */
record ClockTime(LocalTime time, int from, int to) {
    private static final String MEETING = "møde";
    private static final String PARTS = ",;(";

    /**
     * The time at which a meeting begins: the first one, {@code formøde kl. 8.30, møde kl. 9.30}, that is not that of
     * another meeting, whose word ends in the meeting's. An hour alone counts only behind {@code kl.}. A document would
     * break it that names the time of a meal first.
     */
    static Optional<LocalTime> firstIn(String text) {
        List<ClockTime> times = allIn(text);
        for (ClockTime each : times) {
            if (!each.isOfOtherMeeting(text)) {
                return Optional.of(each.time());
            }
        }
        return times.isEmpty() ? Optional.empty() : Optional.of(times.get(0).time());
    }

    private boolean isOfOtherMeeting(String text) {
        int word = IgnoringCase.lastIndexOf(text, MEETING, from);
        boolean found = word > 0 && Character.isLetter(text.charAt(word - 1));
        for (int i = word; i < from && found; i++) {
            found = PARTS.indexOf(text.charAt(i)) < 0;
        }
        return found;
    }

    /** The times of a text, in order. */
    static List<ClockTime> allIn(String text) {
        List<ClockTime> times = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Digits.isAt(text, at)) {
                at++;
                continue;
            }
            int end = Digits.endOf(text, at);
            int minutesEnd = end + 1 < text.length() ? Digits.endOf(text, end + 1) : end;
            boolean separated = end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '.');
            boolean minutes = separated && minutesEnd - end == 3;
            if (minutes) {
                of(text, at, end, text.substring(end + 1, minutesEnd)).ifPresent(times::add);
            } else if (text.substring(0, at).stripTrailing().endsWith("kl.")) {
                of(text, at, end, "0").ifPresent(times::add);
            }
            at = minutes ? minutesEnd : end;
        }
        return times;
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
