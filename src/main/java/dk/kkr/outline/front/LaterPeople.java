package dk.kkr.outline.front;

import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import dk.kkr.model.Attendance;
import dk.kkr.model.Finding;
import dk.kkr.model.Participant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who came, as the text of items says it: lists of the meeting, and absentees whom items name. */
final class LaterPeople {
    private static final int NOWHERE = -1;

    private final List<Line> lines;
    private final boolean minutes;
    private final List<Participant> people = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Integer, Mark> marks = new HashMap<>();
    private final ItemAbsences absences = new ItemAbsences();
    private final AbsenceInText sentences;

    private int item;

    /** The first item with text. */
    private int firstItem = NOWHERE;

    private LaterPeople(List<Line> lines, boolean minutes) {
        this.lines = lines;
        this.minutes = minutes;
        this.sentences = new AbsenceInText(lines);
    }

    /**
     * Reads the lines from the first item on.
     *
     * @param above those listed before it
     * @param minutes whether the document is minutes
     */
    static LaterPeople in(List<Line> lines, int first, List<Participant> above, boolean minutes) {
        LaterPeople later = new LaterPeople(lines, minutes);
        later.read(first);
        later.settle(above);
        return later;
    }

    List<Participant> people() {
        return people;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Of the lines of lists, by their index in the document. */
    Map<Integer, Mark> marks() {
        return marks;
    }

    private void read(int first) {
        List<FrontLine> run = List.of();
        int position = 0;
        int at = first;
        while (at < lines.size()) {
            look(at);
            if (!LaterLists.mayBeginAt(lines.get(at))) {
                readSentence(at);
                at++;
                continue;
            }
            if (run.isEmpty() || run.get(run.size() - 1).index() < at) {
                run = LaterLists.runAt(lines, at);
                position = 0;
            }
            while (run.get(position).index() < at) {
                position++;
            }
            int read = LaterLists.readAt(run.subList(position, run.size()), this::take);
            at = run.get(position + Math.max(0, read - 1)).index() + 1;
        }
    }

    private void look(int index) {
        Mark mark = lines.get(index).mark();
        item += mark instanceof Mark.ItemHeading ? 1 : 0;
        firstItem = firstItem == NOWHERE && mark == Mark.Plain.TEXT ? item : firstItem;
    }

    private void readSentence(int index) {
        List<Participant> absent = lines.get(index).mark() == Mark.Plain.TEXT ? sentences.at(index) : List.of();
        if (!absent.isEmpty()) {
            absences.add(absent, item, Map.of());
        }
    }

    private void take(PeopleReader reader, Map<Integer, Mark> listMarks) {
        reader.list().settle(minutes);
        if (areAbsent(reader.list().people())) {
            absences.add(reader.list().people(), item, listMarks);
        } else {
            marks.putAll(listMarks);
            people.addAll(reader.list().people());
        }
        findings.addAll(reader.list().findings());
    }

    static boolean areAbsent(List<Participant> listed) {
        for (Participant person : listed) {
            if (!person.attendance().equals(Optional.of(Attendance.ABSENT))) {
                return false;
            }
        }
        return true;
    }

    private void settle(List<Participant> above) {
        List<Participant> all = new ArrayList<>(above);
        all.addAll(people);
        Map<String, Participant> listed = new HashMap<>();
        for (Participant person : all) {
            listed.put(ItemAbsences.key(person), person);
        }
        people.addAll(absences.settle(firstItem, listed));
        findings.addAll(absences.findings());
        marks.putAll(absences.marks());
    }
}
