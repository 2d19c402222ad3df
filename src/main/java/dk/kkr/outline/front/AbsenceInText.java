package dk.kkr.outline.front;

import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import dk.kkr.model.Attendance;
import dk.kkr.model.Participant;
import dk.kkr.person.Person;
import dk.kkr.profile.AbsenceSentence;
import dk.kkr.text.LineEndHyphen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence about absentees within an item, as minutes of other bodies have it below each decision: {@code Bo Dam og
 * Rie Vad var fraværende.} It stays the item's text. Fails on a sentence with the absentees of another meeting.
 */
final class AbsenceInText {
    private static final int MAX_LINES = 3;

    private final List<Line> lines;

    AbsenceInText(List<Line> lines) {
        this.lines = lines;
    }

    /** The absentees of the sentence that ends, or names them, on a line; none where it is no such sentence. */
    List<Participant> at(int index) {
        String text = lines.get(index).text();
        if (AbsenceSentence.mayEndIn(text)) {
            return peopleIn(from(startOf(index), index), lines.get(index).number());
        }
        return AbsenceSentence.mayBegin(text)
                ? peopleIn(from(index, endOf(index)), lines.get(index).number())
                : List.of();
    }

    private int startOf(int index) {
        int start = index;
        while (start > Math.max(0, index - MAX_LINES) && continues(start)) {
            start--;
        }
        return start;
    }

    private int endOf(int index) {
        int end = index;
        while (end + 1 < Math.min(lines.size(), index + MAX_LINES) && continues(end + 1)) {
            end++;
        }
        return end;
    }

    /** Whether a line's sentence may begin on the one above. */
    private boolean continues(int index) {
        Line above = lines.get(index - 1);
        return above.mark() == Mark.Plain.TEXT
                && lines.get(index).mark() == Mark.Plain.TEXT
                && lines.get(index).gap() != Gap.PARAGRAPH
                && !above.text().endsWith(".");
    }

    private String from(int start, int end) {
        String text = lines.get(start).text();
        for (int i = start + 1; i <= end; i++) {
            text = LineEndHyphen.joinNames(text, lines.get(i).text());
        }
        return text;
    }

    private static List<Participant> peopleIn(String sentence, int line) {
        Optional<String> absentees = sentence.endsWith(".") ? AbsenceSentence.absenteesIn(sentence) : Optional.empty();
        List<Participant> people = new ArrayList<>();
        // "Midtjylland udpegede Bo Dam (A)": in a sentence a party proves no name.
        for (Person person : absentees.flatMap(RowReader::named).orElse(List.of())) {
            people.add(new GroupAbove().participant(person, Optional.of(Attendance.ABSENT), Optional.empty(), line));
        }
        return people;
    }
}
