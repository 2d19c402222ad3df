package dk.kkr.agenda;

import dk.kkr.text.Digits;
import java.time.LocalTime;
import java.util.Optional;

/** A time of day as covers write it: {@code 09:30}, {@code kl. 9.30}, {@code kl. 10}. */
final class ClockTime {
    private ClockTime() {}

    /** The first time of a text. An hour alone counts only behind {@code kl.}. */
    static Optional<LocalTime> firstIn(String text) {
        int at = 0;
        while (at < text.length()) {
            if (!Digits.isAt(text, at)) {
                at++;
                continue;
            }
            int end = Digits.endOf(text, at);
            int minutesEnd = end + 1 < text.length() ? Digits.endOf(text, end + 1) : end;
            boolean separated = end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '.');
            if (separated && minutesEnd - end == 3) {
                return of(text.substring(at, end), text.substring(end + 1, minutesEnd));
            }
            if (text.substring(0, at).stripTrailing().endsWith("kl.")) {
                return of(text.substring(at, end), "0");
            }
            at = end;
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> of(String hours, String minutes) {
        if (hours.length() > 2) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
