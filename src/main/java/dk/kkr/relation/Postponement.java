package dk.kkr.relation;

import dk.kkr.model.Resolution;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision after which an item comes back: one with a day in {@code deferred_to}, or with the result
 * {@code postponed}.
 *
 * @param until the day on which it comes back; empty for {@code Udsat til næste møde}
 * @param quote the words that say so
 */
public record Postponement(Optional<LocalDate> until, String quote) {
    /** That of a decision; empty where nothing comes back. */
    static Optional<Postponement> in(Resolution resolution) {
        boolean comesBack = resolution.deferredTo().isPresent() || resolution.result() == Resolution.Result.POSTPONED;
        return comesBack
                ? Optional.of(new Postponement(
                        resolution.deferredTo(), resolution.fact().quote()))
                : Optional.empty();
    }
}
