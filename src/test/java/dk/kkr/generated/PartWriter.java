package dk.kkr.generated;

import dk.kkr.generated.Agenda.Part;
import dk.kkr.generated.Agenda.Unit;
import dk.kkr.model.SectionType;
import java.util.ArrayList;
import java.util.List;

/** Makes up the sections of an item. */
final class PartWriter {
    private static final List<String> BULLETS = List.of("–", "•", "➢", "-");
    private static final List<SectionType> OF_AGENDAS =
            List.of(SectionType.BAGGRUND, SectionType.INDSTILLING, SectionType.SAGSFREMSTILLING, SectionType.BILAG);

    private final Chance chance;
    private final Prose prose;
    private final boolean minutes;

    PartWriter(Chance chance, Prose prose, boolean minutes) {
        this.chance = chance;
        this.prose = prose;
        this.minutes = minutes;
    }

    /**
     * @param mayBeginWithText whether text may stand before the first heading: only after a case, which ends the title
     */
    List<Part> parts(boolean mayBeginWithText) {
        List<Part> parts = new ArrayList<>();
        if (minutes && chance.percent(30)) {
            return new Decisions(chance).parts();
        }
        if (mayBeginWithText && chance.percent(15)) {
            parts.add(new Part(SectionType.INTRO, "", text()));
        }
        for (SectionType type : chance.some(chance.between(1, OF_AGENDAS.size()), OF_AGENDAS)) {
            parts.add(new Part(type, heading(type), type == SectionType.BILAG ? enclosures() : text()));
        }
        if (minutes) {
            parts.add(new Part(SectionType.BESLUTNING, "Beslutning", text()));
        }
        return parts;
    }

    private String heading(SectionType type) {
        return switch (type) {
            case BAGGRUND -> "Baggrund";
            case INDSTILLING -> "Indstilling";
            case SAGSFREMSTILLING -> "Sagsfremstilling";
            case BILAG -> chance.of(List.of("Bilag", "Bilag:", "Vedlagte bilag:"));
            default -> "";
        };
    }

    private List<Unit> enclosures() {
        List<Unit> enclosures = new ArrayList<>();
        for (int i = chance.between(1, 4); i > 0; i--) {
            enclosures.add(new Unit(Unit.Kind.ENCLOSURE, "", prose.enclosure()));
        }
        return enclosures;
    }

    private List<Unit> text() {
        List<Unit> text = new ArrayList<>();
        for (int i = chance.between(1, 4); i > 0; i--) {
            if (chance.percent(25)) {
                addList(text);
            } else {
                if (!text.isEmpty() && chance.percent(20)) {
                    text.add(new Unit(Unit.Kind.SUB_HEADING, "", prose.subHeading()));
                }
                text.add(new Unit(Unit.Kind.PARAGRAPH, "", prose.paragraph()));
            }
        }
        return text;
    }

    private void addList(List<Unit> text) {
        text.add(new Unit(Unit.Kind.PARAGRAPH, "", prose.listIntroduction()));
        boolean numbered = chance.percent(35);
        String form = chance.of(numbered ? List.of(")", ".") : BULLETS);
        int count = chance.between(2, 5);
        for (int i = 1; i <= count; i++) {
            String end = i == count ? "." : "";
            String entry = chance.percent(80) ? prose.entry() : prose.entryInCapitals();
            text.add(new Unit(Unit.Kind.ENTRY, numbered ? i + form : form, entry + end));
        }
    }
}
