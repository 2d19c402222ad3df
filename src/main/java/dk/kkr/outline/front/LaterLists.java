package dk.kkr.outline.front;

import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import dk.kkr.model.Participant;
import dk.kkr.person.PersonName;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Lists of participants after the first item, as some minutes have them at their end: a heading of such a list, and
 * below it or on its line at least two people who are proved by municipality, party or office, at least one of them
 * present or absent; or a single absentee. Fails on a list of a working group's members with such a heading.
 */
final class LaterLists {
    private static final int MIN_PEOPLE = 2;

    /** In characters, with Markdown marks. */
    private static final int LONGEST_HEADING = 70;

    private LaterLists() {}

    /** The quick answer for most lines: a heading is short, or has a colon, and begins with a capital or a mark. */
    static boolean mayBeginAt(Line line) {
        String text = line.text();
        if (line.mark() != Mark.Plain.TEXT || text.isEmpty() || line.beginsInLowerCase()) {
            return false;
        }
        boolean isShort = text.length() <= LONGEST_HEADING;
        return (isShort || (line.hasColon() && text.indexOf(':') <= LONGEST_HEADING))
                && AttendanceHeading.parse(Markup.plain(text)).isPresent();
    }

    /** The lines of text from an index on, with nothing else between them. */
    static List<FrontLine> runAt(List<Line> lines, int start) {
        List<FrontLine> run = new ArrayList<>();
        for (int i = start; i < lines.size(); i++) {
            Mark mark = lines.get(i).mark();
            if (mark == Mark.Plain.TEXT) {
                run.add(FrontLine.of(i, lines.get(i)));
            } else if (!mark.isFurniture()) {
                break;
            }
        }
        return run;
    }

    /** Adds the list that begins with the run, if one does; returns how many lines need no second look. */
    static int readAt(List<FrontLine> run, BiConsumer<PeopleReader, Map<Integer, Mark>> take) {
        PeopleReader reader = PeopleReader.ofText(run);
        int end = reader.readFrom(0);
        List<Participant> people = reader.list().people();
        // A list that begins within it is not longer.
        boolean few = people.size() < MIN_PEOPLE && !isOneAbsentee(people);
        if (few || !isOfAttendance(people)) {
            return end;
        }
        // A heading with nothing below it belongs to the text.
        while (end > 1
                && AttendanceHeading.parse(run.get(end - 1).text())
                        .filter(heading -> heading.entries().isEmpty())
                        .isPresent()) {
            end--;
        }
        Map<Integer, Mark> marks = new TreeMap<>();
        for (FrontLine line : run.subList(0, end)) {
            marks.put(line.index(), reader.marks().getOrDefault(line.index(), Mark.Plain.PARTICIPANT));
        }
        take.accept(reader, marks);
        return end;
    }

    /** A single one has nobody beside it that shows a list: its name must be one by itself. */
    private static boolean isOneAbsentee(List<Participant> people) {
        return people.size() == 1
                && LaterPeople.areAbsent(people)
                && PersonName.isOne(people.get(0).name());
    }

    /** Whether anybody is said to be present or absent: {@code Medlemmer:} alone may be a decision's list. */
    private static boolean isOfAttendance(List<Participant> people) {
        for (Participant participant : people) {
            if (participant.attendance().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
