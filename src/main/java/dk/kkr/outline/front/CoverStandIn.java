package dk.kkr.outline.front;

import dk.kkr.model.Attendance;
import dk.kkr.model.Participant;
import dk.kkr.person.Person;
import dk.kkr.person.PersonName;
import dk.kkr.text.LineEndHyphen;
import java.util.List;
import java.util.Optional;

/**
 * A sentence among the cover's remarks, apart from any list: {@code Bo Dam deltog som suppleant for Rie Vad.} Fails on
 * one about an earlier meeting.
 *
 * @param member absent, with who came
 * @param end index after its last line
 */
record CoverStandIn(Participant member, int end) {
    private static final int MAX_LINES = 3;

    /** The sentence that begins on a line. */
    static Optional<CoverStandIn> at(int index, List<FrontLine> lines) {
        String text = lines.get(index).text();
        int end = index + 1;
        while (!text.endsWith(".") && end < Math.min(lines.size(), index + MAX_LINES) && continues(lines.get(end))) {
            text = LineEndHyphen.joinNames(text, lines.get(end).text());
            end++;
        }
        if (!text.endsWith(".") || text.indexOf(':') >= 0) {
            return Optional.empty();
        }
        int line = lines.get(index).number();
        int after = end;
        return Person.parse(text.substring(0, text.length() - 1))
                .filter(person -> person.substituteCame() && person.remark().isEmpty())
                .filter(person -> PersonName.isOne(person.name()))
                .map(person -> new CoverStandIn(
                        new GroupAbove().participant(person, Optional.of(Attendance.ABSENT), person.substitute(), line),
                        after));
    }

    private static boolean continues(FrontLine next) {
        return !next.followsGap() && !PeopleLine.beginsOther(next);
    }
}
