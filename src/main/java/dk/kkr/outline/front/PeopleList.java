package dk.kkr.outline.front;

import dk.kkr.model.Attendance;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.model.Participant;
import dk.kkr.person.Person;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.Offices;
import dk.kkr.text.Quote;
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
    private Optional<Attendance> attendance = Optional.empty();
    private Optional<String> party = Optional.empty();
    private Optional<String> municipality = Optional.empty();
    private boolean others;

    /** What the heading above a table with marks said: it holds for those below the table. */
    private Optional<Attendance> aboveTable = Optional.empty();

    /** Why the attendance of the people below is unknown, since which line, and how many they are so far. */
    private Optional<String> unsettledBy = Optional.empty();

    private int unsettledSince;

    /** How many there were at the last heading. */
    private int listBegins;

    private int unsettled;

    List<Participant> people() {
        return people;
    }

    /** The findings; the list is then complete. */
    List<Finding> findings() {
        reportUnsettled();
        return findings.all();
    }

    /** Whether those listed are not members. */
    boolean isOfOthers() {
        return others;
    }

    void begin(AttendanceHeading heading, FrontLine line) {
        reportUnsettled();
        // A group of others below those present is present, too: "Til stede var:" / … / "Administrationen:" / …
        Optional<Attendance> above = aboveTable.or(() -> attendance);
        boolean group = heading.isGroupOfOthers() && above.equals(Optional.of(Attendance.PRESENT));
        attendance = group ? above : heading.attendance();
        aboveTable = Optional.empty();
        listBegins = people.size();
        others = heading.others();
        party = Optional.empty();
        municipality = Optional.empty();
        unsettle(line, "does not say whether they came");
    }

    /** What stands in parentheses in the heading, {@code Deltagere (alle via Teams)}. */
    void reportAside(FrontLine line, String aside) {
        findings.add(Finding.of(
                FindingCode.PARTICIPANT_REMARK,
                line.number(),
                "no field has what is said about those below: '" + Quote.beginningOf(aside) + "'"));
    }

    /** An empty cell in a column of municipalities: it may be that of the row above. */
    void reportSeatless(Person person, int line) {
        if (person.municipality().isEmpty()) {
            findings.add(Finding.of(
                    FindingCode.MUNICIPALITY_UNKNOWN, line, "the row of " + person.name() + " has no municipality"));
        }
    }

    /** A list without a heading. */
    void begin(FrontLine line) {
        reportUnsettled();
        attendance = Optional.empty();
        unsettle(line, "has no heading above it that says whether they came");
    }

    void beginParty(String named) {
        party = Optional.of(named);
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

    void beginMunicipality(String named) {
        municipality = Optional.of(named);
    }

    /** What follows does not belong to the group. */
    void endGroup() {
        municipality = Optional.empty();
    }

    boolean hasMunicipalityAbove() {
        return municipality.isPresent();
    }

    /** A line that was not understood. */
    void addUnread(FrontLine line, String text) {
        reportUnsettled();
        attendance = Optional.empty();
        aboveTable = Optional.empty();
        party = Optional.empty();
        municipality = Optional.empty();
        unsettle(line, "was not understood");
        findings.add(Finding.of(
                FindingCode.PARTICIPANT_NOT_UNDERSTOOD,
                line.number(),
                "not understood as a participant: '" + Quote.beginningOf(text) + "'"));
    }
    /** A part of a heading's or row's line that was not understood, beside others that were. */
    void reportUnread(int line, String text) {
        findings.add(Finding.of(
                FindingCode.PARTICIPANT_NOT_UNDERSTOOD,
                line,
                "not understood as a participant: '" + Quote.beginningOf(text) + "'"));
    }

    /** An absence of somebody in the list, without saying whose: nobody's attendance is certain. */
    void unsettleAll(FrontLine line) {
        for (int i = listBegins; i < people.size(); i++) {
            people.set(
                    i,
                    people.get(i).withAttendance(Optional.empty(), people.get(i).substitute()));
        }
        if (people.size() > listBegins) {
            findings.add(Finding.of(
                    FindingCode.ATTENDANCE_UNKNOWN,
                    line.number(),
                    "'" + Quote.beginningOf(line.text()) + "' is said about one of the " + (people.size() - listBegins)
                            + " above, but not about whom"));
        }
        listBegins = people.size();
    }

    private void unsettle(FrontLine line, String why) {
        unsettledBy = attendance.isPresent() ? Optional.empty() : Optional.of(why);
        unsettledSince = line.number();
        unsettled = 0;
    }

    private void reportUnsettled() {
        if (unsettledBy.isPresent() && unsettled > 0) {
            findings.add(Finding.of(
                    FindingCode.ATTENDANCE_UNKNOWN,
                    unsettledSince,
                    "nothing is said about the attendance of " + unsettled + " below: this line " + unsettledBy.get()));
        }
        unsettled = 0;
    }

    /** A table that shows by marks who came, instead of a heading. */
    void beginTable(FrontLine line) {
        reportUnsettled();
        aboveTable = attendance;
        attendance = Optional.empty();
        unsettle(line, "has no mark for them");
    }

    /** A group of those listed, {@code Fra Region Midtjylland:}; those below absentees may well have come. */
    void beginGroup(FrontLine line) {
        party = Optional.empty();
        municipality = Optional.empty();
        if (attendance.equals(Optional.of(Attendance.ABSENT))) {
            reportUnsettled();
            attendance = Optional.empty();
            unsettle(line, "does not say whether they came");
        }
    }

    /** Somebody named after an office, {@code Referent: Bo Dam}, who may well have come; the absentees end there. */
    void addOfficer(Person person, int line) {
        if (!attendance.equals(Optional.of(Attendance.ABSENT))) {
            add(person, line);
            return;
        }
        Optional<Attendance> above = attendance;
        attendance = Optional.empty();
        add(person, line);
        unsettled--;
        attendance = above;
        findings.add(Finding.of(
                FindingCode.ATTENDANCE_UNKNOWN,
                line,
                person.name() + " stands below the absentees, and may not be one of them"));
    }

    void add(Person read, int line) {
        Person person = read.party().isEmpty() && party.isPresent() ? read.withParty(party.get()) : read;
        // A list that does not say who came names each member's standing substitute.
        if (person.noted().isEmpty()
                && attendance.equals(Optional.of(Attendance.ABSENT))
                && person.role().filter(Offices::isOfMeeting).isPresent()) {
            addOfficer(person, line);
            return;
        }
        Optional<Attendance> noted = person.noted().or(() -> attendance);
        boolean standing = person.substitute().isPresent() && !person.substituteCame() && noted.isEmpty();
        Optional<String> substitute = standing ? Optional.empty() : person.substitute();
        Optional<String> seat = person.municipality().or(() -> municipality);
        Optional<Attendance> said = substitute.isPresent() ? Optional.of(Attendance.ABSENT) : noted;
        people.add(new Participant(
                person.name(),
                person.party(),
                seat,
                seat.flatMap(MunicipalityRegister::codeOf),
                person.role(),
                said,
                substitute,
                line));
        unsettled += said.isEmpty() ? 1 : 0;
        reportOf(person, line);
        if (standing) {
            reportRemark(person, person.substitute().get(), line);
        }
    }

    private void reportRemark(Person person, String remark, int line) {
        findings.add(Finding.of(
                FindingCode.PARTICIPANT_REMARK,
                line,
                "no field has what is said about " + person.name() + ": '" + Quote.beginningOf(remark) + "'"));
    }

    private void reportOf(Person person, int line) {
        if (person.remark().isPresent()) {
            reportRemark(person, person.remark().get(), line);
        }
        if (person.unknownMunicipality().isPresent()) {
            String name = Quote.beginningOf(person.unknownMunicipality().get());
            findings.add(Finding.of(
                    FindingCode.MUNICIPALITY_UNKNOWN, line, "'" + name + "' is not one of the 98 municipalities"));
        }
    }
}
