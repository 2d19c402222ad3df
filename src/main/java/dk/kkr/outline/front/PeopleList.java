package dk.kkr.outline.front;

import dk.kkr.model.Attendance;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingLog;
import dk.kkr.model.Participant;
import dk.kkr.person.Person;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.Offices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The people read so far, and what the heading above the next ones says about them. After a line that was not
 * understood their attendance is unknown, until the next heading.
 */
final class PeopleList {
    private final List<Participant> people = new ArrayList<>();
    private final FindingLog findings = new FindingLog();
    private final GroupAbove group = new GroupAbove();
    private boolean others;

    /** Whether the heading says whom those below it represent. */
    private boolean ofOneBody;

    /** Whether the heading above begins with a capital, so that a word in lower case is none. */
    private boolean headedByCapital;

    private final PeopleByName places = new PeopleByName();

    private final PeopleFindings report = new PeopleFindings(findings);
    private final UnsaidAttendance unsaid = new UnsaidAttendance(people, findings);
    private final AttendanceAbove attendance = new AttendanceAbove(unsaid);
    private final Officers officers = new Officers(people, places, report);

    /** How many there were at the last heading. */
    private int listBegins;

    /** The words below one of them that said it was absent. */
    private Optional<String> absenceBelow = Optional.empty();

    List<Participant> people() {
        return people;
    }

    /** What the lists of a document say together; they are then complete. */
    void settle(boolean minutes) {
        unsaid.settle(minutes);
        officers.settle();
    }

    Officers officers() {
        return officers;
    }

    /** The findings, after {@link #settle}. */
    List<Finding> findings() {
        return findings.all();
    }

    PeopleFindings report() {
        return report;
    }

    /** Whether those listed are not members. */
    boolean isOfOthers() {
        return others;
    }

    /** Whether those below the last heading did not come. */
    boolean isOfAbsentees() {
        return attendance.isAbsent();
    }

    boolean isHeadedByCapital() {
        return headedByCapital;
    }

    boolean isOfOneBody() {
        return ofOneBody;
    }

    void begin(AttendanceHeading heading, FrontLine line) {
        attendance.begin(heading, line);
        listBegins = people.size();
        others = heading.others();
        headedByCapital = Character.isUpperCase(line.text().charAt(0));
        ofOneBody = heading.namesBody();
        group.end();
        absenceBelow = Optional.empty();
    }

    /** Each of those below has a body beside the name. */
    void takeBodies() {
        others = true;
    }

    /**
     * A list without a heading.
     *
     * @param grouped whether it begins with the heading of a group
     */
    void begin(FrontLine line, boolean grouped) {
        attendance.beginWithoutHeading(line, grouped);
        headedByCapital = false;
    }

    /** Whether somebody of that name is listed above. */
    boolean has(String name) {
        return places.has(name);
    }

    /** Gives the last person a party that stands below; returns whether there is somebody without one. */
    boolean addPartyToLast(String named) {
        int last = people.size() - 1;
        if (last < listBegins || people.get(last).party().isPresent()) {
            return false;
        }
        people.set(last, people.get(last).withParty(named));
        return true;
    }

    /** What the headings above say about those below. */
    GroupAbove group() {
        return group;
    }

    /** Whether these words stood below somebody of this list who was absent. */
    boolean hasAbsenceBelow(String words) {
        return absenceBelow.filter(words::equals).isPresent();
    }

    /** Whether the last entry begins on a line. */
    boolean isLastOn(FrontLine line) {
        return people.size() > listBegins && people.get(people.size() - 1).line() == line.number();
    }

    /** The last one was absent, as the line below says. */
    void markLastAbsent(FrontLine line) {
        absenceBelow = Optional.of(line.text());
        if (last().attendance().isEmpty()) {
            unsaid.remove();
        }
        replaceLast(Optional.of(Attendance.ABSENT));
    }

    /** The absence below the last one may be that of those who follow. */
    void unsettleLast(FrontLine line) {
        report.reportEither(line, last().name());
        replaceLast(Optional.empty());
    }

    private Participant last() {
        return people.get(people.size() - 1);
    }

    private void replaceLast(Optional<Attendance> said) {
        people.set(people.size() - 1, last().withAttendance(said, last().substitute()));
    }

    /** An entry of a list that was not understood: among absentees it may name any of those who are listed above. */
    void addUnreadEntry(int line, String text) {
        attendance.doubtAbsentees();
        report.reportUnread(line, text);
    }

    /** A line that was not understood. */
    void addUnread(FrontLine line, String text) {
        attendance.addUnread(line);
        group.end();
        report.reportUnread(line.number(), text);
    }

    /** An absence of somebody in the list, without saying whose: nobody's attendance is certain. */
    void unsettleAll(FrontLine line) {
        for (int i = listBegins; i < people.size(); i++) {
            people.set(
                    i,
                    people.get(i).withAttendance(Optional.empty(), people.get(i).substitute()));
        }
        if (people.size() > listBegins) {
            report.reportWhose(line, people.size() - listBegins);
        }
        listBegins = people.size();
    }

    /** A heading that was a sentence, {@code Der var afbud fra Bo Dam.}, says nothing of those below its end. */
    void endSentence(FrontLine line) {
        attendance.endSentence(line);
    }

    /** A table that shows by marks who came, instead of a heading. */
    void beginTable(FrontLine line) {
        attendance.beginTable(line);
    }

    /** A group of those listed, {@code Fra Region Midtjylland:}; those below absentees may well have come. */
    void beginGroup(FrontLine line) {
        group.end();
        attendance.beginGroup(line);
    }

    /**
     * Somebody named after an office, {@code Referent: Bo Dam}, who may well have come; the absentees end there. Of
     * somebody who is listed above, this says the office only.
     */
    void addOfficer(Person person, int line) {
        if (officers.isListed(person)) {
            return;
        }
        if (!isOfAbsentees()) {
            add(person, line);
            return;
        }
        add(group.withParty(person), line, Optional.empty());
        unsaid.remove();
        report.reportOfficer(person, line);
    }

    private void addInPart(Person person, int line) {
        if (places.placeOf(person.name()) == PeopleByName.NO_ONE) {
            places.add(person.name(), people.size());
            people.add(group.participant(person, Optional.empty(), Optional.empty(), line));
            report.reportInPart(person, line);
        }
        report.reportOf(person, line);
    }

    void add(Person read, int line) {
        Person person = group.withParty(read);
        if (person.noted().isEmpty()
                && isOfAbsentees()
                && person.role().filter(Offices::isOfMeeting).isPresent()) {
            addOfficer(person, line);
            return;
        }
        if (isOfAbsentees() && person.isOfPart()) {
            addInPart(person, line);
            return;
        }
        add(person, line, attendance.said());
    }

    private void add(Person person, int line, Optional<Attendance> above) {
        Optional<Attendance> noted = person.noted().or(() -> above);
        // A list that does not say who came names each member's standing substitute.
        boolean standing = person.substitute().isPresent() && !person.substituteCame() && noted.isEmpty();
        Optional<String> substitute = standing ? Optional.empty() : person.substitute();
        Optional<Attendance> said = substitute.isPresent() ? Optional.of(Attendance.ABSENT) : noted;
        places.add(person.name(), people.size());
        people.add(group.participant(person, said, substitute, line));
        if (said.isEmpty()) {
            unsaid.add();
        }
        report.reportOf(person, line);
        if (standing) {
            report.reportRemark(person.name(), person.substitute().get(), line);
        }
    }
}
