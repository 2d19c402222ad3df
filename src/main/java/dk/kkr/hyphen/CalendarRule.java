package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import dk.kkr.text.DanishCalendar;
import java.util.Optional;

/** A span of months or weekdays: {@code august-} / {@code september}. No such two words are one. */
final class CalendarRule implements HyphenRule {
    @Override
    public Optional<Verdict> judge(LineBreak lineBreak, DumpWords words) {
        String left = lineBreak.lastSegment();
        String right = lineBreak.firstSegment();
        boolean months = DanishCalendar.monthOf(left) > 0 && DanishCalendar.monthOf(right) > 0;
        boolean weekdays = DanishCalendar.weekdayOf(left) > 0 && DanishCalendar.weekdayOf(right) > 0;
        return months || weekdays
                ? Optional.of(
                        new Verdict(Action.KEEP, lineBreak.kept(), Certainty.CERTAIN, "between two months or weekdays"))
                : Optional.empty();
    }
}
