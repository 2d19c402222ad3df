package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A span of months or weekdays: {@code august-} / {@code september}. No such two words are one. */
final class CalendarRule implements HyphenRule {
    private static final Set<String> MONTHS = Set.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final Set<String> WEEKDAYS =
            Set.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

    @Override
    public Optional<Verdict> judge(LineBreak lineBreak, DumpWords words) {
        return areBothIn(MONTHS, lineBreak) || areBothIn(WEEKDAYS, lineBreak)
                ? Optional.of(
                        new Verdict(Action.KEEP, lineBreak.kept(), Certainty.CERTAIN, "between two months or weekdays"))
                : Optional.empty();
    }

    private static boolean areBothIn(Set<String> names, LineBreak lineBreak) {
        return names.contains(lineBreak.lastSegment().toLowerCase(Locale.ROOT))
                && names.contains(lineBreak.firstSegment().toLowerCase(Locale.ROOT));
    }
}
