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
    public Optional<Verdict> judge(LineBreak lineBreak, DumpWords words) {
        if (!Conjunctions.contains(lineBreak.right())) {
            return Optional.empty();
        }
        return words.hasBeginning(lineBreak.joined())
                ? Optional.of(new Verdict(
                        Action.JOIN,
                        lineBreak.joined(),
                        Certainty.LIKELY,
                        "the dump has the joined word or a longer one"))
                : Optional.of(new Verdict(
                        Action.SPACE,
                        lineBreak.suspended(),
                        lineBreak.hasStrayBlank() ? Certainty.LIKELY : Certainty.CERTAIN,
                        "a conjunction follows"));
    }
}
