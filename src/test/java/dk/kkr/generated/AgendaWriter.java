package dk.kkr.generated;

import dk.kkr.generated.Agenda.Item;
import dk.kkr.generated.Agenda.Part;
import dk.kkr.generated.Agenda.Person;
import dk.kkr.model.Council;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes up an agenda or minutes. */
final class AgendaWriter {
    private static final List<String> FIRST_NAMES =
            List.of("Anna", "Bo", "Ejvind", "Jens-Ole", "Åse", "Signe", "Øjvind");
    private static final List<String> LAST_NAMES = List.of("Nørlund", "Bech", "Dahl Lykke", "Aagaard", "Storm", "Vig");
    private static final List<String> MUNICIPALITIES =
            List.of("Aarhus", "Faaborg-Midtfyn", "Greve", "Høje-Taastrup", "Ærø", "Aalborg", "Vejle", "Lolland");
    private static final List<String> INITIALS = List.of("abc", "nihj", "mff/udy/kmm", "osv/lkn", "");

    private final Chance chance;
    private final Prose prose;
    private final PartWriter parts;
    private final LocalDate date;
    private final boolean minutes;
    private final Set<String> named = new HashSet<>();

    private AgendaWriter(long seed) {
        this.chance = new Chance(seed);
        this.prose = new Prose(chance);
        this.date = LocalDate.of(chance.between(2015, 2025), chance.between(1, 12), chance.between(1, 28));
        this.minutes = chance.percent(50);
        this.parts = new PartWriter(chance, prose, minutes);
    }

    static Agenda write(long seed) {
        return new AgendaWriter(seed).agenda();
    }

    private Agenda agenda() {
        return new Agenda(
                chance.of(List.of(Council.values())),
                minutes,
                date,
                "%02d:%s".formatted(chance.between(8, 17), chance.of(List.of("00", "30", "45"))),
                people(chance.between(3, 25)),
                people(chance.between(1, 4)),
                items("", chance.between(2, 6)));
    }

    private List<Person> people(int count) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String role = i == 0 && count > 3 ? "formand" : "";
            String party = chance.percent(90) ? chance.of(List.of("A", "V", "C", "Ø", "Å", "SF")) : "";
            people.add(person(party, role));
        }
        return people;
    }

    /** A name stands once for each municipality: printed twice there, it is one person's. */
    private Person person(String party, String role) {
        String name;
        String municipality;
        do {
            name = chance.of(FIRST_NAMES) + " " + chance.of(LAST_NAMES);
            municipality = chance.of(MUNICIPALITIES) + " Kommune";
        } while (!named.add(name + ", " + municipality));
        return new Person(name, party, municipality, role);
    }

    /** @param above the number of the item that they belong to, with a full stop; empty at the top */
    private List<Item> items(String above, int count) {
        List<Item> items = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            items.add(item(above + i, i == count));
        }
        return items;
    }

    private Item item(String number, boolean last) {
        int level = number.split("\\.").length;
        boolean parent = level == 1 && chance.percent(75) || level == 2 && chance.percent(12);
        if (parent) {
            return new Item(number, prose.title(), "", "", List.of(), items(number + ".", chance.between(1, 4)));
        }
        boolean empty = level == 1 && !last && chance.percent(15);
        String officer = chance.of(INITIALS);
        boolean hasCase = !empty && chance.percent(85);
        String caseId = "SAG-%d-%05d".formatted(date.getYear(), chance.between(1, 99_999));
        List<Part> text = empty ? List.of() : parts.parts(hasCase);
        return new Item(number, prose.title(), hasCase ? caseId : "", hasCase ? officer : "", text, List.of());
    }
}
