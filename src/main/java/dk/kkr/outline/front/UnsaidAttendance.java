package dk.kkr.outline.front;

import dk.kkr.model.Attendance;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.model.Participant;
import dk.kkr.profile.AttendanceHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The people below a line that does not say whether they came: each such line is a finding. Only where minutes have a
 * list of those who take part, {@code Deltagerliste}, and mark some of them as absent or list absentees right below it,
 * the others were there; but not if an entry among those absentees was not understood.
 */
final class UnsaidAttendance {
    private final List<Participant> people;
    private final FindingLog findings;
    private final List<MarkedList> marked = new ArrayList<>();

    /** Why nothing is said about the people below, since which line, and how many they are so far. */
    private Optional<String> why = Optional.empty();

    private int line;
    private int count;

    /** How many people stand above the line. */
    private int from;

    private boolean ofParticipants;

    /** Whether the absentees are in a list of their own. */
    private boolean othersListed;

    /**
     * People of such a list, some of whom are marked as absent.
     *
     * @param finding for a document that is no minutes: the others may or may not have come
     */
    private record MarkedList(int from, int to, Finding finding) {}

    /** @param people those read so far, where later ones are added */
    UnsaidAttendance(List<Participant> people, FindingLog findings) {
        this.people = people;
        this.findings = findings;
    }

    void begin(FrontLine since, String reason) {
        end();
        why = Optional.of(reason);
        line = since.number();
        from = people.size();
        ofParticipants = false;
    }

    /** Those below are those who take part, whether or not they came. */
    void beginParticipants(FrontLine since, String reason) {
        begin(since, reason);
        ofParticipants = true;
    }

    /** The same of others who are listed beside those who did not come. */
    void beginBesideAbsentees(FrontLine since, String reason) {
        beginParticipants(since, reason);
        othersListed = true;
    }

    /** Whether those above take part, whether or not they came. */
    boolean isOfParticipants() {
        return why.isPresent() && ofParticipants;
    }

    /**
     * Whether those below a heading take part, too: a group of others, or a body with nobody above it,
     * {@code Deltagelse og afbud} / {@code Bestyrelsen: Bo Dam, Rie Vad}.
     */
    boolean goesOnBelow(AttendanceHeading heading, FrontLine printed) {
        boolean first = from == people.size()
                && heading.attendance().isEmpty()
                && AttendanceHeading.ofBody(printed.text()).isPresent();
        return isOfParticipants() && (heading.isGroupOfOthers() || first);
    }

    /** Somebody about whom nothing is said. */
    void add() {
        count++;
    }

    /** Something is said about one of them after all. */
    void remove() {
        count--;
    }

    /** Absentees are listed below: those above, if they take part, are the others. */
    void endAboveAbsentees() {
        othersListed = ofParticipants;
        end();
    }

    /** The absentees are not understood: whoever stands above them may be one. */
    void doubtAbsentees() {
        int last = marked.size() - 1;
        if (last >= 0) {
            findings.add(marked.remove(last).finding());
        }
    }

    /** Something is said about those below. */
    void end() {
        if (why.isPresent() && count > 0) {
            Finding finding = Finding.of(
                    FindingCode.ATTENDANCE_UNKNOWN,
                    line,
                    "nothing is said about the attendance of " + count + " below: this line " + why.get());
            if (ofParticipants && (othersListed || isAnyAbsent())) {
                marked.add(new MarkedList(from, people.size(), finding));
            } else {
                findings.add(finding);
            }
        }
        why = Optional.empty();
        othersListed = false;
        count = 0;
    }

    private boolean isAnyAbsent() {
        for (Participant person : people.subList(from, people.size())) {
            if (person.attendance().equals(Optional.of(Attendance.ABSENT))) {
                return true;
            }
        }
        return false;
    }

    /** What the marks of absence say about the others, now that it is known what the document is. */
    void settle(boolean minutes) {
        end();
        for (MarkedList list : marked) {
            if (minutes) {
                takeForPresent(list);
            } else {
                findings.add(list.finding());
            }
        }
        marked.clear();
    }

    private void takeForPresent(MarkedList list) {
        for (int i = list.from(); i < list.to(); i++) {
            Participant person = people.get(i);
            if (person.attendance().isEmpty()) {
                people.set(i, person.withAttendance(Optional.of(Attendance.PRESENT), person.substitute()));
            }
        }
    }
}
