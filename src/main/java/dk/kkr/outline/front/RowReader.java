package dk.kkr.outline.front;

import dk.kkr.person.Person;
import dk.kkr.person.PersonEntries;
import dk.kkr.profile.Offices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the people of one row of a list. */
final class RowReader {
    private RowReader() {}

    /**
     * A person of a row.
     *
     * @param from offset of the entry in the row
     */
    record Entry(String text, int from, Optional<Person> person) {}

    /**
     * The entries of a row, each with its person if it is one.
     *
     * @param running whether the row is known to name several people
     * @param others whether those listed are no members
     */
    static List<Entry> entries(String row, boolean running, boolean others) {
        List<Entry> entries = new ArrayList<>();
        int from = 0;
        for (String text : PersonEntries.of(withoutStop(row), running)) {
            String start = text.substring(0, Math.min(text.length(), indexOfSeparator(text)));
            int at = Math.max(from, row.indexOf(start, from));
            entries.add(new Entry(text, at, personOf(text, others)));
            from = Math.min(row.length(), at + start.length());
        }
        return entries;
    }

    /** The people of a row, all of whose entries are people; none where one is not. */
    static List<Person> people(String row, boolean others) {
        List<Person> people = new ArrayList<>();
        for (Entry entry : entries(row, false, others)) {
            if (entry.person().isEmpty()) {
                return List.of();
            }
            people.add(entry.person().get());
        }
        return people;
    }

    /** {@code Formand: Bo Dam (V), Køge Kommune}: a role before the name. */
    private static Optional<Person> personOf(String text, boolean others) {
        int colon = text.indexOf(':');
        if (colon > 0 && Offices.isRole(text.substring(0, colon).strip())) {
            String role = text.substring(0, colon).strip();
            return Person.parse(text.substring(colon + 1).strip() + ", " + role)
                    .filter(person -> person.isListed(others));
        }
        return Person.parse(text).filter(person -> person.isListed(others));
    }

    private static int indexOfSeparator(String text) {
        int at = 0;
        while (at < text.length() && ",(".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** A list in a sentence ends in a full stop; {@code Bo L.} does not. */
    private static String withoutStop(String row) {
        int last = row.length() - 1;
        boolean stop = last > 2
                && row.charAt(last) == '.'
                && (Character.isLowerCase(row.charAt(last - 1)) || row.charAt(last - 1) == ')')
                && !Offices.isOne(row.substring(row.lastIndexOf(' ') + 1));
        return stop ? row.substring(0, last) : row;
    }
}
