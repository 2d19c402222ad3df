package dk.kkr.outline.items;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.line.NumberedLine;
import dk.kkr.person.Person;
import dk.kkr.person.PersonName;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.Markup;
import java.util.BitSet;

/**
 * The people of a numbered list of participants, who are no items: proved by a party or a municipality, below a heading
 * of such a list or another of its people.
 *
 * <pre>
 * Til stede:
 * 1. Bo Dam (V) Borgmester
 * 2. Rie Vad (A)
 * </pre>
 *
 * <p>Fails on a list of people with nothing but their names.
 */
final class NumberedPeople {
    /** In lines: how far above the heading or another of the people is; an entry may be wrapped. */
    private static final int FAR = 4;

    /** In characters; longer lines are no entries. */
    private static final int LONGEST = 150;

    private final BitSet people = new BitSet();

    private NumberedPeople() {}

    static NumberedPeople in(Lines lines) {
        NumberedPeople found = new NumberedPeople();
        for (int i = 1; i < lines.size(); i++) {
            // What costs least is asked first: most numbered lines are no person's.
            if (mayBePerson(lines.get(i))
                    && !isAboveCase(i, lines)
                    && found.areListedAbove(i, lines)
                    && isPerson(lines.get(i))) {
                found.people.set(i);
            }
        }
        return found;
    }

    boolean areAt(int index) {
        return people.get(index);
    }

    /** {@code 2. Temamøde - Diger (D)} above its case is an item, also below {@code Fraværende: Bo Dam (V)}. */
    private static boolean isAboveCase(int index, Lines lines) {
        return index + 1 < lines.size() && lines.get(index + 1).mark() instanceof Mark.CaseReference;
    }

    /** A party or a municipality follows a parenthesis or a comma. */
    private static boolean mayBePerson(Line line) {
        if (!line.isNumbered() || !line.isBody()) {
            return false;
        }
        String text = line.text();
        return text.length() <= LONGEST && (text.indexOf('(') > 0 || text.indexOf(',') > 0);
    }

    private static boolean isPerson(Line line) {
        return line.numbered()
                .filter(NumberedLine::beginsLikeTitle)
                .flatMap(entry -> Person.parse(entry.title()))
                .filter(person -> person.isProven() && PersonName.isOne(person.name()))
                .isPresent();
    }

    private boolean areListedAbove(int index, Lines lines) {
        for (int above = index - 1; above >= Math.max(0, index - FAR); above--) {
            if (people.get(above) || isHeading(lines.get(above))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeading(Line line) {
        return line.isBody()
                && line.text().length() <= LONGEST
                && AttendanceHeading.parse(Markup.plain(line.text())).isPresent();
    }
}
