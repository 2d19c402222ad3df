package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import dk.kkr.profile.DanishCalendar;
import java.util.Optional;

/** A span of months or weekdays: {@code august-} / {@code september}. Two such words never make one. */
final class CalendarRule implements HyphenRule {
    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        String left = broken.lastSegment();
        String right = broken.firstSegment();
        if (!DanishCalendar.mayBeName(left) || !DanishCalendar.mayBeName(right)) {
            return Optional.empty();
        }
        boolean months = DanishCalendar.monthOf(left) > 0 && DanishCalendar.monthOf(right) > 0;
        boolean weekdays = DanishCalendar.weekdayOf(left) > 0 && DanishCalendar.weekdayOf(right) > 0;
        return months || weekdays
                ? Optional.of(
                        new Verdict(Action.KEEP, broken.kept(), Certainty.CERTAIN, "between two months or weekdays"))
                : Optional.empty();
    }
}
