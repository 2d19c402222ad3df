package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/**
 * A conjunction behind the hyphen leaves the compound open: {@code Børne-} / {@code og}. Not where the two halves are a
 * word that the dump has, or with which one begins: {@code dial-} / {@code og} where {@code dialogmøde} stands
 * elsewhere.
 */
final class SuspendedHyphenRule implements HyphenRule {
    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        if (!Conjunctions.contains(broken.right())) {
            return Optional.empty();
        }
        return words.hasBeginning(broken.joined())
                ? Optional.of(new Verdict(
                        Action.JOIN, broken.joined(), Certainty.LIKELY, "the dump has the joined word or a longer one"))
                : Optional.of(new Verdict(
                        Action.SPACE,
                        broken.suspended(),
                        broken.hasStrayBlank() ? Certainty.LIKELY : Certainty.CERTAIN,
                        "a conjunction follows"));
    }
}
