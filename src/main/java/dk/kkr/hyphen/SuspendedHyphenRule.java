package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/**
 * A conjunction behind the hyphen leaves the compound open: {@code Børne-} / {@code og}. Not where the two halves are a
 * word that the dump has: {@code dial-} / {@code og}.
 */
final class SuspendedHyphenRule implements HyphenRule {
    @Override
    public Optional<Verdict> judge(LineBreak lineBreak, DumpWords words) {
        if (!Conjunctions.contains(lineBreak.right())) {
            return Optional.empty();
        }
        return words.count(lineBreak.joined()) > 0
                ? Optional.of(
                        new Verdict(Action.JOIN, lineBreak.joined(), Certainty.LIKELY, "the dump has the joined word"))
                : Optional.of(
                        new Verdict(Action.SPACE, lineBreak.suspended(), Certainty.CERTAIN, "a conjunction follows"));
    }
}
