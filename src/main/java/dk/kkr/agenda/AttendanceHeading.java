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
 * @param others whether those below it are no members, {@code Øvrige deltagere}
 */
record AttendanceHeading(Optional<Attendance> attendance, String entries, boolean others) {
    /** The longest of them, with Markdown's marks around it. */
    private static final int LONGEST_HEADING = 30;

    private static final String MEETING = " mødet";

    static Optional<AttendanceHeading> parse(String text) {
        int end = text.length() > LONGEST_HEADING ? text.indexOf(':') : 0;
        if (end < 0 || end > LONGEST_HEADING) {
            return Optional.empty();
        }
        String line = text.replace("*", "").replace("#", "").strip();
        int colon = line.indexOf(':');
        String heading = colon < 0 ? line : line.substring(0, colon);
        String entries = colon < 0 ? "" : line.substring(colon + 1).strip();
        return switch (withoutMeeting(heading.strip().toLowerCase(Locale.ROOT))) {
            case "deltagerfortegnelse", "deltagerliste", "mødedeltagere" -> of(Optional.empty(), entries);
            case "deltagere", "deltog", "til stede", "tilstede", "mødt", "fremmødte" ->
                of(Optional.of(Attendance.PRESENT), entries);
            case "øvrige deltagere", "andre deltagere", "desuden deltog", "endvidere deltog", "herudover deltog" ->
                Optional.of(new AttendanceHeading(Optional.of(Attendance.PRESENT), entries, true));
            case "afbud", "afbud fra", "fravær", "fraværende", "ikke til stede", "ikke tilstede" ->
                of(Optional.of(Attendance.ABSENT), entries);
            case "deltog ikke", "ikke deltog", "mødte ikke", "ikke mødt" -> of(Optional.of(Attendance.ABSENT), entries);
            default -> Optional.empty();
        };
    }

    /** {@code Deltagere i mødet:}. */
    private static String withoutMeeting(String heading) {
        int last = heading.endsWith(MEETING) ? heading.lastIndexOf(' ', heading.length() - MEETING.length() - 1) : -1;
        return last < 0 ? heading : heading.substring(0, last);
    }

    private static Optional<AttendanceHeading> of(Optional<Attendance> attendance, String entries) {
        return Optional.of(new AttendanceHeading(attendance, entries, false));
    }
}
