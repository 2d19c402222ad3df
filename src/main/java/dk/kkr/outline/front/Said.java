package dk.kkr.outline.front;

import dk.kkr.model.Evidence;
import java.util.Optional;

/**
 * A fact and the words that said it.
 *
 * @param <T> what kind of fact
 */
public record Said<T>(T value, Evidence evidence) {
    /** The fact by itself; empty where nothing said it. */
    public static <T> Optional<T> valueOf(Optional<Said<T>> fact) {
        return fact.isPresent() ? Optional.of(fact.get().value()) : Optional.empty();
    }

    /** The words alone; empty where there are none. */
    public static Optional<Evidence> evidenceOf(Optional<? extends Said<?>> fact) {
        return fact.isPresent() ? Optional.of(fact.get().evidence()) : Optional.empty();
    }
}
