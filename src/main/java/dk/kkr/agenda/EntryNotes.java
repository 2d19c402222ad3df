package dk.kkr.agenda;

import dk.kkr.model.Attendance;
import dk.kkr.text.IgnoringCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a participant's entry says beside name, party and municipality: a role, an absence or a remark. */
final class EntryNotes {
    /** {@code deltog fra kl. 11}: said of somebody who was there for a part of the meeting. */
    private static final List<String> CAME_OR_LEFT = List.of("deltog", "deltager", "mødte", "ankom", "forlod");

    /** {@code fra kl. 11}, {@code til og med punkt 3}. */
    private static final List<String> SINCE_WHEN = List.of("kl.", " punkt ", " pkt. ");

    private final List<String> roles = new ArrayList<>();
    private Optional<Attendance> attendance = Optional.empty();
    private Optional<String> remark = Optional.empty();

    /** @param note may be empty, which says nothing */
    void add(String note) {
        Optional<AttendanceHeading> said = AttendanceHeading.parse(note)
                .filter(heading -> heading.attendance().isPresent());
        if (said.isPresent()) {
            attendance = said.get().attendance();
            // "afbud: er på rejse" says more than that.
            addRemark(said.get().entries().isEmpty() ? "" : note);
        } else if (isRemark(note)) {
            addRemark(note);
        } else if (!note.isEmpty()) {
            roles.add(note);
        }
    }

    boolean hasRole() {
        return !roles.isEmpty();
    }

    Optional<String> role() {
        return roles.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", roles));
    }

    Optional<Attendance> attendance() {
        return attendance;
    }

    Optional<String> remark() {
        return remark;
    }

    private void addRemark(String said) {
        if (!said.isEmpty()) {
            remark = Optional.of(remark.map(earlier -> earlier + ", " + said).orElse(said));
        }
    }

    private static boolean isRemark(String note) {
        boolean remark = IgnoringCase.containsAny(note, SINCE_WHEN);
        for (String word : CAME_OR_LEFT) {
            remark |= IgnoringCase.startsWith(note, word + " ");
        }
        return remark;
    }
}
