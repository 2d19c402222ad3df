package dk.kkr.outline.front;

import dk.kkr.model.Attendance;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.ParticipationWords;
import java.util.Optional;

/** What the line above says about the attendance of those below it, and why it says nothing. */
final class AttendanceAbove {
    private static final String SAYS_NOTHING = "does not say whether they came";

    private static final String NO_HEADING = "has no heading above it that says whether they came";

    private final UnsaidAttendance unsaid;
    private Optional<Attendance> said = Optional.empty();

    /** What the heading above a table with marks said: it holds for those below the table. */
    private Optional<Attendance> aboveTable = Optional.empty();

    /** Whether those who came, or who take part, stand above a label with the absentees beside it. */
    private boolean besideAbsentees;

    AttendanceAbove(UnsaidAttendance unsaid) {
        this.unsaid = unsaid;
    }

    Optional<Attendance> said() {
        return said;
    }

    /** Whether those below did not come. */
    boolean isAbsent() {
        return said.equals(Optional.of(Attendance.ABSENT));
    }

    void begin(AttendanceHeading heading, FrontLine line) {
        // A group of others below those present is present, too: "Til stede var:" / … / "Administrationen:" / …
        Optional<Attendance> above = aboveTable.or(() -> said);
        boolean present = above.equals(Optional.of(Attendance.PRESENT));
        boolean ofList = unsaid.goesOnBelow(heading, line);
        boolean beside = besideAbsentees && heading.isGroupOfOthers() && isBeside(heading);
        said = heading.isGroupOfOthers() && present ? above : heading.attendance();
        besideAbsentees = isAbsent() && isBeside(heading) && (present || unsaid.isOfParticipants());
        if (isAbsent()) {
            unsaid.endAboveAbsentees();
        }
        aboveTable = Optional.empty();
        if (said.isEmpty() && beside) {
            unsaid.beginBesideAbsentees(line, SAYS_NOTHING);
        } else if (said.isEmpty() && ParticipationWords.headThoseWhoTakePart(line.text())) {
            unsaid.beginParticipants(line, SAYS_NOTHING);
        } else if (!ofList) {
            unsettle(line, SAYS_NOTHING);
        }
    }

    private static boolean isBeside(AttendanceHeading heading) {
        return !heading.entries().isEmpty();
    }

    /** A list without a heading. One of groups, {@code Fra kommunerne:}, has those who take part. */
    void beginWithoutHeading(FrontLine line, boolean grouped) {
        end(line, NO_HEADING);
        if (grouped) {
            unsaid.beginParticipants(line, NO_HEADING);
        }
    }

    /** A heading that was a sentence, {@code Der var afbud fra Bo Dam.}, says nothing of those below its end. */
    void endSentence(FrontLine line) {
        end(line, "has ended above them");
    }

    /** A line that was not understood. */
    void addUnread(FrontLine line) {
        doubtAbsentees();
        aboveTable = Optional.empty();
        besideAbsentees = false;
        end(line, "was not understood");
    }

    /** An entry that was not understood: among absentees it may name any of those who are listed above. */
    void doubtAbsentees() {
        if (isAbsent()) {
            unsaid.doubtAbsentees();
        }
    }

    /** A table that shows by marks who came, instead of a heading. */
    void beginTable(FrontLine line) {
        aboveTable = said;
        end(line, "has no mark for them");
    }

    /** A group of those listed, {@code Fra Region Midtjylland:}; those below absentees may well have come. */
    void beginGroup(FrontLine line) {
        if (isAbsent()) {
            end(line, SAYS_NOTHING);
        }
    }

    private void end(FrontLine line, String why) {
        said = Optional.empty();
        unsettle(line, why);
    }

    private void unsettle(FrontLine line, String why) {
        if (said.isPresent()) {
            unsaid.end();
        } else {
            unsaid.begin(line, why);
        }
    }
}
