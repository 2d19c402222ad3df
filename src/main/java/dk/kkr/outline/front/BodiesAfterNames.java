package dk.kkr.outline.front;

import dk.kkr.person.Person;
import dk.kkr.person.PersonName;
import java.util.List;

/**
 * Whether the rows below a heading are each a name, a comma and whom that person represents, as most of them show by
 * themselves:
 *
 * <pre>
 * Bo Dam, etnisk repræsentant
 * Rie Vad, Lokal Udvikling
 * Ib Lund, Idrætsforeningen
 * </pre>
 *
 * <p>Then what looks like a second name is a body, too. Fails on two people on one line of such a list.
 */
final class BodiesAfterNames {
    /** In rows: as many as these must show it, and more than those that could be two names. */
    private static final int FEWEST = 3;

    private BodiesAfterNames() {}

    /** @param start index of the first row */
    static boolean areIn(int start, List<FrontLine> lines) {
        int shown = 0;
        int unclear = 0;
        for (int at = start; at < lines.size() && !isEnd(lines.get(at)); at++) {
            String text = lines.get(at).text();
            int comma = text.indexOf(',');
            if (comma < 0) {
                continue;
            }
            List<Person> people = RowReader.people(text, true);
            if (people.size() != 1 || !people.get(0).name().equals(text.substring(0, comma))) {
                return false;
            }
            boolean two = text.indexOf(',', comma + 1) < 0
                    && PersonName.isOne(text.substring(comma + 1).strip());
            shown += two ? 0 : 1;
            unclear += two ? 1 : 0;
        }
        return unclear > 0 && shown >= FEWEST && shown > unclear;
    }

    private static boolean isEnd(FrontLine line) {
        return PeopleLine.endsList(line) || PeopleLine.heading(line).isPresent();
    }
}
