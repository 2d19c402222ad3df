package dk.kkr.outline.front;

import dk.kkr.line.Mark;
import dk.kkr.model.Attendance;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.model.Participant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Absentees whom items name, {@code Fraværende: Bo Dam (V)} below each decision. Who is named in each item that names
 * any, from the first item on, was absent from the meeting; of anybody else only that is said that they were away at
 * times. Lists in a single item are those of the meeting: minutes may have them at their end. Fails on minutes that
 * name absentees in one item only, who came later.
 */
final class ItemAbsences {
    private final Map<String, Absence> byName = new LinkedHashMap<>();
    private final Set<Integer> items = new HashSet<>();
    private final Map<Integer, Mark> marks = new HashMap<>();
    private final FindingLog findings = new FindingLog();

    /**
     * Somebody as first named, and the items that do so.
     *
     * @param listed whether a list names them, not a sentence
     */
    private record Absence(Participant person, boolean listed, Set<Integer> items) {}

    /** @param listMarks of the lines of a list; a sentence about absentees has none */
    void add(List<Participant> people, int item, Map<Integer, Mark> listMarks) {
        for (Participant person : people) {
            byName.computeIfAbsent(key(person), name -> new Absence(person, !listMarks.isEmpty(), new HashSet<>()))
                    .items()
                    .add(item);
        }
        items.add(item);
        marks.putAll(listMarks);
    }

    /** The marks of lines that are a list of the meeting; what each item repeats is its text. */
    Map<Integer, Mark> marks() {
        return items.size() > 1 ? Map.of() : marks;
    }

    List<Finding> findings() {
        return findings.all();
    }

    /**
     * The absentees, each once.
     *
     * @param first the first item with text
     * @param listed those listed elsewhere, by their names in lower case: who is absent there is not said again
     */
    List<Participant> settle(int first, Map<String, Participant> listed) {
        List<Participant> people = new ArrayList<>();
        for (Absence absence : byName.values()) {
            Participant person = absence.person();
            Optional<Participant> above = Optional.ofNullable(listed.get(key(person)));
            if (above.filter(other -> isSaid(person, other)).isPresent()) {
                continue;
            }
            boolean always = absence.items().size() == items.size();
            boolean contradicted = !absence.listed()
                    && items.size() == 1
                    && above.filter(ItemAbsences::came).isPresent();
            boolean meeting = !contradicted && items.contains(first)
                    || (items.size() == 1 && absence.listed() && byName.size() > 1);
            if (always && meeting) {
                people.add(person);
                continue;
            }
            findings.add(Finding.of(
                    FindingCode.ATTENDANCE_UNKNOWN,
                    person.line(),
                    person.name() + " is named as absent here, but not in each item: the meeting's list may differ"));
            if (above.isEmpty()) {
                Optional<Attendance> unsaid = Optional.empty();
                people.add(person.withAttendance(unsaid, person.substitute()));
            }
        }
        return people;
    }

    private static boolean came(Participant person) {
        return person.attendance().equals(Optional.of(Attendance.PRESENT));
    }

    private static boolean isSaid(Participant person, Participant above) {
        return above.attendance().equals(person.attendance())
                && (person.party().isEmpty() || person.party().equals(above.party()))
                && (person.substitute().isEmpty() || person.substitute().equals(above.substitute()));
    }

    static String key(Participant person) {
        return person.name().toLowerCase(Locale.ROOT);
    }
}
