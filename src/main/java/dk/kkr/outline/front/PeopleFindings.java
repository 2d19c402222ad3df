package dk.kkr.outline.front;

import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.person.Person;
import dk.kkr.person.PersonName;
import dk.kkr.text.Quote;

/** What a list of people says that no field has, or that was not understood. */
final class PeopleFindings {
    private final FindingLog log;

    PeopleFindings(FindingLog log) {
        this.log = log;
    }

    /** What stands in parentheses in the heading, {@code Deltagere (alle via Teams)}. */
    void reportAside(int line, String aside) {
        reportRemark("those below", aside, line);
    }

    /** What explains the marks of a table, below it. */
    void reportLegend(int line, String legend) {
        reportRemark("those above", legend, line);
    }

    /** An empty cell in a column of municipalities: it may be that of the row above. */
    void reportSeatless(Person person, int line) {
        if (person.municipality().isEmpty()) {
            add(FindingCode.MUNICIPALITY_UNKNOWN, line, "the row of " + person.name() + " has no municipality");
        }
    }

    /** A line that was not understood, or a part of a heading's or row's line beside others that were. */
    void reportUnread(int line, String text) {
        add(
                FindingCode.PARTICIPANT_NOT_UNDERSTOOD,
                line,
                "not understood as a participant: '" + Quote.beginningOf(text) + "'");
    }

    /** An absence that is said of one of several. */
    void reportWhose(FrontLine line, int several) {
        add(
                FindingCode.ATTENDANCE_UNKNOWN,
                line.number(),
                "'" + Quote.beginningOf(line.text()) + "' is said about one of the " + several
                        + " above, but not about whom");
    }

    /** An absence that is said of the one above or of those below. */
    void reportEither(FrontLine line, String name) {
        add(
                FindingCode.ATTENDANCE_UNKNOWN,
                line.number(),
                "'" + Quote.beginningOf(line.text()) + "' is said about " + name + " or those below");
    }

    void reportUnlisted(Person person, int line) {
        add(
                FindingCode.ATTENDANCE_UNKNOWN,
                line,
                person.name() + " has an office of the meeting, and no list says whether they came");
    }

    void reportOfficer(Person person, int line) {
        add(
                FindingCode.ATTENDANCE_UNKNOWN,
                line,
                person.name() + " stands below the absentees, and may not be one of them");
    }

    /** Somebody below the absentees who was away for a part of the meeting. */
    void reportInPart(Person person, int line) {
        add(
                FindingCode.ATTENDANCE_UNKNOWN,
                line,
                person.name() + " stands below the absentees, but was away in part only");
    }

    void reportRemark(String name, String remark, int line) {
        add(
                FindingCode.PARTICIPANT_REMARK,
                line,
                "no field has what is said about " + name + ": '" + Quote.beginningOf(remark) + "'");
    }

    /** What has no field in somebody's own entry. */
    void reportOf(Person person, int line) {
        if (person.remark().isPresent()) {
            reportRemark(person.name(), person.remark().get(), line);
        }
        if (person.municipality().filter(PersonName::isOne).isPresent()) {
            reportBody(person.municipality().get(), person, line);
        }
        if (person.unknownMunicipality().isPresent()) {
            String name = Quote.beginningOf(person.unknownMunicipality().get());
            add(FindingCode.MUNICIPALITY_UNKNOWN, line, "'" + name + "' is not one of the 98 municipalities");
        }
    }

    /** What is written like a name. */
    void reportBody(String body, Person person, int line) {
        log.add(ofBody(body, person.name(), line));
    }

    static Finding ofBody(String body, String name, int line) {
        return Finding.of(
                FindingCode.MUNICIPALITY_UNKNOWN,
                line,
                "'" + body + "' may be another participant, or whom " + name + " represents");
    }

    private void add(FindingCode code, int line, String message) {
        log.add(Finding.of(code, line, message));
    }
}
