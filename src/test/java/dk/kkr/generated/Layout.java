package dk.kkr.generated;

import dk.kkr.generated.Agenda.Item;
import dk.kkr.generated.Agenda.Part;
import dk.kkr.generated.Agenda.Person;
import dk.kkr.generated.Agenda.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays an agenda out as the secretariats do: cover, contents list, participants, items. */
final class Layout {
    private static final int FIRST_PAGE = 3;
    private static final int ENTRIES_PER_PAGE = 3;

    private final Agenda agenda;
    private final List<Block> blocks = new ArrayList<>();
    private int entries;

    private Layout(Agenda agenda) {
        this.agenda = agenda;
    }

    static List<Block> of(Agenda agenda) {
        Layout layout = new Layout(agenda);
        layout.addCover();
        layout.addPageBreak();
        layout.addContents(agenda.items());
        layout.addPageBreak();
        layout.addPeople();
        layout.addPageBreak();
        agenda.items().forEach(layout::addItem);
        return layout.blocks;
    }

    /** The page that the contents list names for its n-th entry. */
    static String pageOf(int entry) {
        return String.valueOf(FIRST_PAGE + entry / ENTRIES_PER_PAGE);
    }

    private void add(Block.Kind kind, String text, boolean gapBefore) {
        blocks.add(Block.of(kind, text, gapBefore));
    }

    private void addPageBreak() {
        add(Block.Kind.PAGE_BREAK, "", false);
    }

    private void addCover() {
        String type = agenda.minutes() ? "REFERAT" : "DAGSORDEN";
        String date = "%02d-%02d-%d"
                .formatted(
                        agenda.date().getDayOfMonth(),
                        agenda.date().getMonthValue(),
                        agenda.date().getYear());
        add(Block.Kind.FRONT, type + " " + agenda.date().getYear(), false);
        add(Block.Kind.FRONT, agenda.council().displayName().toUpperCase(Locale.ROOT), true);
        add(Block.Kind.FRONT, "Dato: " + date + " " + agenda.startTime(), true);
        add(Block.Kind.FRONT, "Sted: Rådhuset", false);
        add(Block.Kind.FRONT, "Torvet 4", false);
        add(Block.Kind.FRONT, "8000 Aarhus C", false);
    }

    private void addContents(List<Item> items) {
        for (Item item : items) {
            String line = item.number() + ". " + item.title();
            blocks.add(new Block(Block.Kind.CONTENTS, "", line, pageOf(entries++), false));
            addContents(item.items());
        }
    }

    private void addPeople() {
        add(Block.Kind.FRONT, "Deltagerfortegnelse", false);
        add(Block.Kind.FRONT, "Deltagere", true);
        agenda.present().forEach(this::addPerson);
        add(Block.Kind.FRONT, "Afbud", true);
        agenda.absent().forEach(this::addPerson);
    }

    private void addPerson(Person person) {
        String party = person.party().isEmpty() ? "" : " (" + person.party() + ")";
        String role = person.role().isEmpty() ? "" : " (" + person.role() + ")";
        add(Block.Kind.PERSON, person.name() + party + ", " + person.municipality() + role, false);
    }

    private void addItem(Item item) {
        add(Block.Kind.TITLE, item.number() + ". " + item.title(), true);
        if (!item.caseId().isEmpty()) {
            add(Block.Kind.CASE, (item.caseId() + " " + item.officer()).strip(), false);
        }
        item.parts().forEach(this::addPart);
        item.items().forEach(this::addItem);
    }

    private void addPart(Part part) {
        if (!part.heading().isEmpty()) {
            add(Block.Kind.HEADING, part.heading(), true);
        }
        boolean gap = part.heading().isEmpty();
        for (Unit unit : part.units()) {
            blocks.add(new Block(kindOf(unit), unit.marker(), unit.text(), "", gap && isSetApart(unit)));
            gap = unit.kind() != Unit.Kind.SUB_HEADING;
        }
    }

    private static Block.Kind kindOf(Unit unit) {
        return switch (unit.kind()) {
            case SUB_HEADING -> Block.Kind.SUB_HEADING;
            case ENCLOSURE -> Block.Kind.ENCLOSURE;
            default -> Block.Kind.TEXT;
        };
    }

    /** A list stands right below the line that announces it, its entries and enclosures below each other. */
    private static boolean isSetApart(Unit unit) {
        return unit.kind() == Unit.Kind.PARAGRAPH || unit.kind() == Unit.Kind.SUB_HEADING;
    }
}
