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
    /**
     * That of a decision; empty where nothing comes back.
     *
     * @param deferredTo the column {@code deferred_to}: a point of the item may come back whatever the result
     */
    public static Optional<Postponement> of(Resolution.Result result, Optional<LocalDate> deferredTo, String quote) {
        boolean comesBack = deferredTo.isPresent() || result == Resolution.Result.POSTPONED;
        return comesBack ? Optional.of(new Postponement(deferredTo, quote)) : Optional.empty();
    }

    static Optional<Postponement> in(Resolution resolution) {
        return of(
                resolution.result(), resolution.deferredTo(), resolution.fact().quote());
    }
}
