package dk.kkr.outline.front;

import dk.kkr.model.Attendance;
import dk.kkr.person.Person;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.GroupHeading;
import dk.kkr.profile.SmallWords;
import java.util.List;
import java.util.Optional;

/**
 * Whether an absence alone on its line is said of the person right above it, or heads the absentees:
 *
 * <pre>
 * Faxe:
 * Bo Dam (V)
 * Afbud
 *
 * Greve:
 * Rie Vad (A)
 * </pre>
 *
 * <p>It is the person's if the list has several, or if gaps part the groups of the list and none stands above it, or
 * one stands below it and then another heading; or if it begins in lower case, and the list's own heading does not. In
 * groups without gaps it may be either. Fails on a heading that is repeated on the next page, right below a person.
 */
enum AbsenceBelow {
    OF_PERSON,
    HEADING,
    EITHER;

    /** @param afterPerson whether somebody's entry ends on the line above */
    static AbsenceBelow at(int index, List<FrontLine> lines, boolean afterPerson, PeopleList list) {
        FrontLine line = lines.get(index);
        if (!afterPerson || line.followsGap() || !isAlone(line)) {
            return HEADING;
        }
        boolean grouped = list.group().hasMunicipality();
        boolean apart = grouped && list.group().isApart();
        boolean noted = list.hasAbsenceBelow(line.text()) || isNote(line.text(), list);
        if (noted || apart || headsNobody(index, lines) || standsAgain(index, lines)) {
            return OF_PERSON;
        }
        return grouped && !isSeatedBelow(index, lines) ? EITHER : HEADING;
    }

    /** {@code afbud}; not {@code afbud fra}, which goes on below. */
    private static boolean isNote(String text, PeopleList list) {
        return list.isHeadedByCapital() && Character.isLowerCase(text.charAt(0)) && !SmallWords.leadOn(text);
    }

    private static boolean isAlone(FrontLine line) {
        Optional<AttendanceHeading> heading = AttendanceHeading.parse(line.text());
        return heading.isPresent()
                && heading.get().attendance().equals(Optional.of(Attendance.ABSENT))
                && line.text().indexOf(':') < 0;
    }

    /** Whether a gap and another heading stand below it. */
    private static boolean headsNobody(int index, List<FrontLine> lines) {
        return index + 1 < lines.size()
                && lines.get(index + 1).followsGap()
                && (PeopleLine.heading(lines.get(index + 1)).isPresent()
                        || GroupHeading.isOne(lines.get(index + 1).text()));
    }

    /** Whether the same words stand below another person before the next heading of another kind. */
    private static boolean standsAgain(int index, List<FrontLine> lines) {
        String text = lines.get(index).text();
        for (int at = index + 1; at < lines.size() && !PeopleLine.endsList(lines.get(at)); at++) {
            FrontLine line = lines.get(at);
            if (line.text().equals(text)) {
                return !line.followsGap() && RowReader.isRow(lines.get(at - 1).text(), false);
            }
            if (PeopleLine.heading(line).isPresent()) {
                return false;
            }
        }
        return false;
    }

    /** Below a heading people have their municipalities beside them, if those in groups do not. */
    private static boolean isSeatedBelow(int index, List<FrontLine> lines) {
        List<Person> below =
                index + 1 < lines.size() ? RowReader.people(lines.get(index + 1).text(), false) : List.of();
        return !below.isEmpty() && below.get(0).municipality().isPresent();
    }
}
