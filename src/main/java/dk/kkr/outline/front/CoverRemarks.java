package dk.kkr.outline.front;

import dk.kkr.model.Attendance;
import dk.kkr.model.Participant;
import dk.kkr.person.Person;
import dk.kkr.person.PersonName;
import dk.kkr.profile.CoverLabel;
import dk.kkr.text.LineEndHyphen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sentences among the cover's remarks, apart from any list, about who came for somebody or since when somebody was
 * there: {@code Bemærkninger: Bo Dam deltog som suppleant for Rie Vad. Ib Lund ankom kl. 8:30.} They end with a line.
 * Fails on one about an earlier meeting.
 *
 * @param people those of whom it says that they came or, with who came instead, that they did not
 * @param end index after its last line
 */
record CoverRemarks(List<Person> people, int end) {
    private static final int MAX_LINES = 5;

    CoverRemarks {
        people = List.copyOf(people);
    }

    /** The sentences that begin on a line, as many as are understood. */
    static Optional<CoverRemarks> at(int index, List<FrontLine> lines) {
        String text = withoutLabel(lines.get(index).text());
        Optional<CoverRemarks> found = in(text, index + 1);
        int last = Math.min(lines.size(), index + MAX_LINES);
        for (int next = index + 1; next < last && continues(lines.get(next)); next++) {
            text = LineEndHyphen.joinNames(text, lines.get(next).text());
            Optional<CoverRemarks> longer = in(text, next + 1);
            found = longer.isPresent() ? longer : found;
        }
        return found;
    }

    private static Optional<CoverRemarks> in(String text, int end) {
        List<Person> people = text.endsWith(".") ? peopleIn(text) : List.of();
        return people.isEmpty() ? Optional.empty() : Optional.of(new CoverRemarks(people, end));
    }

    /** {@code Bemærkninger:}: any word that no value of the cover belongs to. */
    private static String withoutLabel(String text) {
        boolean label = CoverLabel.beginsWithOne(text) && CoverLabel.parse(text).isEmpty();
        return label ? text.substring(text.indexOf(':') + 1).strip() : text;
    }

    private static List<Person> peopleIn(String text) {
        List<Person> people = new ArrayList<>();
        for (String sentence : ListedSentences.sentences(text)) {
            Optional<Person> person = Person.parse(sentence).filter(CoverRemarks::isKnown);
            if (person.isEmpty()) {
                return List.of();
            }
            people.add(person.get());
        }
        return people;
    }

    private static boolean isKnown(Person person) {
        boolean instead = person.substituteCame() && person.remark().isEmpty();
        boolean came = person.substitute().isEmpty()
                && person.noted().equals(Optional.of(Attendance.PRESENT))
                && person.understood();
        return PersonName.isOne(person.name()) && (instead || came);
    }

    /** Those people as participants. */
    List<Participant> participants(FrontLine line) {
        List<Participant> participants = new ArrayList<>();
        for (Person person : people) {
            Attendance said = person.substitute().isPresent() ? Attendance.ABSENT : Attendance.PRESENT;
            participants.add(
                    new GroupAbove().participant(person, Optional.of(said), person.substitute(), line.number()));
        }
        return participants;
    }

    private static boolean continues(FrontLine next) {
        return !next.followsGap() && !PeopleLine.beginsOther(next);
    }
}
