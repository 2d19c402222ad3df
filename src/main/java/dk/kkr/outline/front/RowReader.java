package dk.kkr.outline.front;

import dk.kkr.person.ListedPersons;
import dk.kkr.person.Person;
import dk.kkr.person.PersonName;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.GroupHeading;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.Offices;
import dk.kkr.profile.ParticipationWords;
import dk.kkr.profile.Parties;
import dk.kkr.profile.SubstituteWords;
import dk.kkr.text.Cell;
import dk.kkr.text.Digits;
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
    record Entry(String text, int from, Optional<Person> person) {
        /** {@code Referent: Bo Dam}. */
        boolean isOfficer() {
            return RowReader.isOfficer(text);
        }

        /** Whether there is nothing but a name. */
        boolean isBare() {
            return person.filter(read -> read.name().equals(text)).isPresent();
        }

        /** The person, where the name can be nothing else. */
        Optional<Person> named() {
            return person.filter(read -> PersonName.isOne(read.name()));
        }

        /** Offset of the entry in the row, without an office and a colon before it. */
        int fromName() {
            return isOfficer() ? from + text.indexOf(':') + 2 : from;
        }
    }

    /**
     * The entries of a row, each with its person if it has one.
     *
     * @param running whether the row is known to name several people
     * @param others whether those listed are not members
     */
    static List<Entry> entries(String printed, boolean running, boolean others) {
        String row = withColon(printed);
        List<Entry> labelled = labelled(row, others);
        List<Entry> grouped = labelled.isEmpty() ? grouped(row, others) : labelled;
        return grouped.isEmpty() ? separated(row, running, others) : grouped;
    }

    /** Whether a row has people, and nothing else. */
    static boolean isRow(String row, boolean others) {
        return !people(row, others).isEmpty();
    }

    /**
     * {@code Referent Bo Dam}, {@code Stedfortræder Bo Dam for Rie Vad}: what somebody is in a column before the name,
     * as before a colon.
     */
    private static String withColon(String row) {
        int gap = row.indexOf(Cell.AFTER_LABEL);
        String label = gap > 0 ? row.substring(0, gap) : "";
        return gap > 0 && (Offices.isOne(label) || SubstituteWords.isNoun(label))
                ? label + ": " + row.substring(gap).strip()
                : row;
    }

    /** {@code A: Bo Dam (Skive), Rie Vad (Viborg)}, {@code Viborg: Bo Dam (V) og Rie Vad (A)}: a label for several. */
    private static List<Entry> labelled(String row, boolean others) {
        int colon = row.indexOf(':');
        String label = colon < 0 ? "" : row.substring(0, colon).strip();
        Optional<String> party = Parties.isSureLetter(label) ? Optional.of(label) : Parties.named(label);
        boolean municipality = MunicipalityRegister.codeOf(label).isPresent();
        boolean body = party.isEmpty() && !municipality && Bodies.areLabel(label) && !Offices.isRole(label);
        if (colon < 0 || (party.isEmpty() && !municipality && !body)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : separated(row.substring(colon + 1).strip(), true, others)) {
            Optional<Person> person = entry.person();
            boolean open =
                    person.filter(each -> body || !says(each, municipality)).isPresent();
            if (!open) {
                return List.of();
            }
            entries.add(new Entry(entry.text(), colon, person.map(each -> labelled(each, label, party))));
        }
        return entries;
    }

    /**
     * {@code Forældrevalgte: Bo Dam, Rie Vad (kom kl. 19)}: a word that no field has, before nothing but whole names,
     * of which there are several.
     */
    private static List<Entry> grouped(String row, boolean others) {
        int colon = row.indexOf(':');
        String label = colon < 0 ? "" : row.substring(0, colon).strip();
        // "Bemærkninger: Bo Dam og Rie Vad forlod mødet": a sentence.
        boolean sentence = row.indexOf('(') < 0 && ParticipationWords.startOfVerb(row) > 0;
        if (!GroupHeading.mayLabel(label) || isOfficer(row) || sentence) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : separated(row.substring(colon + 1).strip(), true, others)) {
            Optional<Person> person = entry.named();
            if (person.isEmpty()) {
                return List.of();
            }
            entries.add(new Entry(entry.text(), colon, person.map(named -> named.withRemark(label))));
        }
        return entries.size() > 1 ? entries : List.of();
    }

    /** Whether a person's own entry says what the label does. */
    private static boolean says(Person person, boolean municipality) {
        return municipality ? person.municipality().isPresent() : person.party().isPresent();
    }

    private static Person labelled(Person person, String label, Optional<String> party) {
        if (party.isPresent()) {
            return person.withParty(party.get());
        }
        return person.municipality().isEmpty() ? person.withMunicipality(label) : person;
    }

    private static List<Entry> separated(String row, boolean running, boolean others) {
        List<Entry> entries = new ArrayList<>();
        int from = 0;
        for (String text : ListedPersons.of(withoutLetter(withoutStop(row)), running)) {
            String start = text.substring(0, Math.min(text.length(), indexOfSeparator(text)));
            int at = Math.max(from, row.indexOf(start, from));
            entries.add(new Entry(text, at, personOf(text, others)));
            from = Math.min(row.length(), at + start.length());
        }
        return entries;
    }

    /** The people of a row if all of its entries are people; otherwise none. */
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

    /** The people of a running text; empty where one of its entries is no name by itself. */
    static Optional<List<Person>> named(String text) {
        List<Person> people = new ArrayList<>();
        for (Entry entry : entries(text, true, false)) {
            Optional<Person> named = entry.named();
            if (named.isEmpty()) {
                return Optional.empty();
            }
            people.add(named.get());
        }
        return Optional.of(people);
    }

    /** Whether an office and a colon stand before the rest. */
    static boolean isOfficer(String text) {
        int colon = text.indexOf(':');
        // Not "Direktør Bo Dam, ref.: Rie Vad".
        return colon > 0
                && text.lastIndexOf(',', colon) < 0
                && Offices.isRole(text.substring(0, colon).strip());
    }

    /** Whether the office is one of the meeting itself, before a colon or in a column. */
    static boolean isOfMeeting(String printed) {
        String text = withColon(printed);
        return isOfficer(text) && Offices.isOfMeeting(text.substring(0, text.indexOf(':')));
    }

    /** {@code Formand:} above its holder. */
    static boolean isOfficeAlone(String text) {
        return text.endsWith(":") && isOfficer(text);
    }

    /**
     * {@code Formand: Bo Dam (V), Køge Kommune}: a role before the name; {@code 1. Bo Dam}, {@code 1 Bo Dam}: a number.
     */
    private static Optional<Person> personOf(String entry, boolean others) {
        String text = withoutNumber(entry);
        if (!isOfficer(text)) {
            // "Direktør Bo Dam, Grøn Omstilling": an office proves the name, so that a body may be written like one.
            boolean titled = !Offices.before(text).isEmpty();
            return Person.parse(text).filter(person -> person.isListed(others || titled));
        }
        int colon = text.indexOf(':');
        String role = text.substring(0, colon).strip();
        String named = text.substring(colon + 1).strip();
        // The substitute's role is not the absent member's.
        boolean ofMember = Person.parse(named)
                .filter(person -> person.substitute().isEmpty())
                .isPresent();
        return Person.parse(ofMember ? named + ", " + role : named).filter(person -> person.isListed(others));
    }

    /** {@code a) Direktør Bo Dam og chef Rie Vad}: of an enumeration, not of the first name. */
    private static String withoutLetter(String row) {
        boolean letter = row.length() > 2 && Character.isLowerCase(row.charAt(0)) && row.startsWith(") ", 1);
        return letter ? row.substring(") ".length() + 1) : row;
    }

    private static String withoutNumber(String text) {
        int digits = Digits.endOf(text, 0);
        int blank = digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0 ? digits + 1 : digits;
        boolean numbered = digits > 0
                && digits <= 2
                && blank + 1 < text.length()
                && text.charAt(blank) == ' '
                && Character.isUpperCase(text.charAt(blank + 1));
        return numbered ? text.substring(blank + 1) : text;
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
