package dk.kkr.generated;

import dk.kkr.generated.Agenda.Part;
import dk.kkr.generated.Agenda.Unit;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.Resolution;
import dk.kkr.model.Resolution.Follows;
import dk.kkr.model.Resolution.Result;
import dk.kkr.model.Section;
import dk.kkr.model.SectionType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is recommended and decided in words whose meaning is known: result, and whether the recommendation is followed.
 */
final class Decisions {
    private static final String RECOMMENDED = "Det indstilles, at kommunekontaktrådet godkender oplægget.";

    private static final Map<String, String> OUTCOMES = Map.of(
            "Indstillingen blev tiltrådt af et enigt kommunekontaktråd.",
            said(Result.ADOPTED, Follows.YES),
            "Kommunekontaktrådet godkendte oplægget med den ændring, at fristen er fire uger.",
            said(Result.ADOPTED_AMENDED, Follows.AMENDED),
            "Forslaget opnåede ikke flertal i kommunekontaktrådet.",
            said(Result.REJECTED, Follows.NO),
            "Sagen blev udsat til et senere møde, idet flere kommuner ønskede oplægget drøftet lokalt.",
            said(Result.POSTPONED, Follows.DEFERRED),
            "Punktet udgik, da oplægget er trukket tilbage af arbejdsgruppen bag det.",
            said(Result.WITHDRAWN, Follows.NO),
            "Formanden konkluderede, at der er opbakning til oplægget, og at sekretariatet går i gang.",
            said(Result.ADOPTED, Follows.YES));

    private final Chance chance;

    Decisions(Chance chance) {
        this.chance = chance;
    }

    /** Such a recommendation and its decision. */
    List<Part> parts() {
        String decided = chance.of(OUTCOMES.keySet().stream().sorted().toList());
        return List.of(
                new Part(SectionType.INDSTILLING, "Indstilling", paragraph(RECOMMENDED)),
                new Part(SectionType.BESLUTNING, "Beslutning", paragraph(decided)));
    }

    private static List<Unit> paragraph(String text) {
        return List.of(new Unit(Unit.Kind.PARAGRAPH, "", text));
    }

    /** What such a decision means; empty for others. */
    static Optional<String> meaningOf(String decided) {
        return Optional.ofNullable(OUTCOMES.get(decided));
    }

    /** What came back of an item whose decision is one of these; empty for others. */
    static Optional<String> meaningOf(AgendaItem item) {
        for (Section section : item.sections()) {
            boolean known = section.decides() && meaningOf(section.text()).isPresent();
            Optional<Resolution> found = item.answers().resolution().filter(resolution -> known);
            if (found.isPresent()) {
                return found.map(resolution ->
                        said(resolution.result(), resolution.follows().orElse(Follows.UNCLEAR)));
            }
        }
        return Optional.empty();
    }

    private static String said(Result result, Follows follows) {
        return "decided: " + result + " " + follows;
    }
}
