package dk.kkr.agenda.cover;

import dk.kkr.model.Council;
import dk.kkr.model.Evidence;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.outline.front.Said;
import java.util.Optional;

/**
 * What the user gave for dumps that do not say. A dump that says otherwise is believed, since one option is given for
 * all dumps of a run, and a finding says so.
 *
 * @param value empty where nothing was given
 * @param <T> what kind of fact
 */
record GivenFact<T>(Optional<T> value) {
    /** The fact of a dump that does not say. */
    Optional<Said<T>> said() {
        return value.isPresent() ? Optional.of(new Said<>(value.get(), Evidence.ofOption())) : Optional.empty();
    }

    /** A finding where the dump says otherwise. */
    Optional<Finding> compare(Optional<Said<T>> said) {
        if (value.isEmpty() || said.isEmpty() || said.get().value().equals(value.get())) {
            return Optional.empty();
        }
        Evidence evidence = said.get().evidence();
        String message = "the " + evidence.source().toString().replace('-', ' ') + " says "
                + nameOf(said.get().value()) + ", but " + nameOf(value.get()) + " was given; the dump's is taken";
        return Optional.of(Finding.of(FindingCode.GIVEN_DIFFERS, evidence.firstLine(), message));
    }

    private static String nameOf(Object value) {
        return value instanceof Council council ? council.displayName() : value.toString();
    }
}
