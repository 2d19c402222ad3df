package dk.kkr.agenda;

import dk.kkr.model.Attendance;
import java.util.Locale;
import java.util.Optional;

/**
 * The headings of the list of participants: {@code Deltagerfortegnelse}, {@code Deltagere}, {@code Afbud:}, and
 * {@code Afbud: Ib Lund (O), Helsingør Kommune} with entries on the same line.
 *
 * @param attendance what the heading says of those below it; nothing for {@code Deltagerfortegnelse}
 * @param entries what stands behind the heading on its line; may be empty
 */
record AttendanceHeading(Optional<Attendance> attendance, String entries) {
    /** The longest of them, with Markdown's marks around it. */
    private static final int LONGEST_HEADING = 30;

    static Optional<AttendanceHeading> parse(String text) {
        int end = text.length() > LONGEST_HEADING ? text.indexOf(':') : 0;
        if (end < 0 || end > LONGEST_HEADING) {
            return Optional.empty();
        }
        String line = text.replace("*", "").replace("#", "").strip();
        int colon = line.indexOf(':');
        String heading = colon < 0 ? line : line.substring(0, colon);
        String entries = colon < 0 ? "" : line.substring(colon + 1).strip();
        return switch (heading.strip().toLowerCase(Locale.ROOT)) {
            case "deltagerfortegnelse", "deltagerliste", "mødedeltagere" -> of(Optional.empty(), entries);
            case "deltagere", "deltog", "til stede", "tilstede", "mødt", "fremmødte" ->
                of(Optional.of(Attendance.PRESENT), entries);
            case "afbud", "afbud fra", "fravær", "fraværende", "ikke til stede", "ikke tilstede" ->
                of(Optional.of(Attendance.ABSENT), entries);
            case "deltog ikke", "ikke deltog", "mødte ikke", "ikke mødt" -> of(Optional.of(Attendance.ABSENT), entries);
            default -> Optional.empty();
        };
    }

    private static Optional<AttendanceHeading> of(Optional<Attendance> attendance, String entries) {
        return Optional.of(new AttendanceHeading(attendance, entries));
    }
}
