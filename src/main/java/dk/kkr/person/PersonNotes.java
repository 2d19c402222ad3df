package dk.kkr.person;

import dk.kkr.model.Attendance;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.ContactDetails;
import dk.kkr.profile.Footnote;
import dk.kkr.profile.Offices;
import dk.kkr.profile.ParticipationWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person's entry says besides name, party and municipality: an office, an absence, or a remark. Only an office
 * is a role; what is not understood is a remark.
 */
final class PersonNotes {
    private final List<String> roles = new ArrayList<>();
    private Optional<Attendance> attendance = Optional.empty();
    private Optional<String> remark = Optional.empty();
    private boolean understood = true;

    /** Whether a note says how or for how long somebody took part. */
    private boolean came;

    /** @param note may be empty, which says nothing */
    void add(String note) {
        Optional<Attendance> said = AttendanceHeading.noted(note);
        if (note.isEmpty()) {
            return;
        }
        if (said.isPresent()) {
            attendance = said;
            // "afbud: er på rejse" says more than the absence.
            addRemark(note.indexOf(':') < 0 ? "" : note);
        } else if (Offices.isRole(note) && !ParticipationWords.areIn(note)) {
            roles.add(note);
        } else {
            understood &= isRemark(note);
            addRemark(note);
            came |= ParticipationWords.sayCame(note);
            attendance = ParticipationWords.areReason(note) ? Optional.of(Attendance.ABSENT) : attendance;
        }
    }

    /** What stands before the name. */
    void addOffice(String office) {
        roles.add(office);
    }

    /** Whom somebody represents, in parentheses. */
    void addBody(String body) {
        addRemark(body);
    }

    /** Whether a note is of a known kind: an absence, an office, or how somebody took part. */
    static boolean isKnown(String note) {
        return AttendanceHeading.noted(note).isPresent() || Offices.isRole(note) || isRemark(note);
    }

    private static boolean isRemark(String note) {
        return ParticipationWords.areIn(note)
                || ParticipationWords.areReason(note)
                || Footnote.areSigns(note)
                || ContactDetails.are(note)
                || Substitute.isOfAnother(note);
    }

    boolean hasRole() {
        return !roles.isEmpty();
    }

    Optional<String> role() {
        return roles.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", roles));
    }

    /** Who said to be away but {@code deltog fra kl. 11} was there. */
    Optional<Attendance> attendance() {
        return came ? Optional.of(Attendance.PRESENT) : attendance;
    }

    Optional<String> remark() {
        return remark;
    }

    /** Whether each note was of a known kind. */
    boolean isUnderstood() {
        return understood;
    }

    private void addRemark(String said) {
        if (!said.isEmpty()) {
            remark = Optional.of(remark.map(earlier -> earlier + ", " + said).orElse(said));
        }
    }
}
