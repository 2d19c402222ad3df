package dk.kkr.agenda;

import dk.kkr.model.Attendance;
import java.util.Locale;
import java.util.Optional;

/**
 * The headings of the list of participants: {@code Deltagerfortegnelse}, {@code Deltagere}, {@code Afbud:}.
 *
 * @param attendance what the heading says of those below it; nothing for {@code Deltagerfortegnelse}
 */
record AttendanceHeading(Optional<Attendance> attendance) {
    static Optional<AttendanceHeading> parse(String text) {
        String word = text.replace("*", "").replace("#", "").strip().toLowerCase(Locale.ROOT);
        String heading =
                word.endsWith(":") ? word.substring(0, word.length() - 1).strip() : word;
        return switch (heading) {
            case "deltagerfortegnelse", "deltagerliste", "mødedeltagere" ->
                Optional.of(new AttendanceHeading(Optional.empty()));
            case "deltagere", "til stede", "tilstede", "fremmødte" ->
                Optional.of(new AttendanceHeading(Optional.of(Attendance.PRESENT)));
            case "afbud", "afbud fra", "fraværende", "ikke til stede" ->
                Optional.of(new AttendanceHeading(Optional.of(Attendance.ABSENT)));
            default -> Optional.empty();
        };
    }
}
