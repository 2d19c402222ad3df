package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/**
 * A conjunction after the hyphen leaves the compound open: {@code Børne-} / {@code og}. Not where the two halves make a
 * word of the dump, or the beginning of one: {@code dial-} / {@code og} where {@code dialogmøde} stands elsewhere.
 */
final class SuspendedHyphenRule implements HyphenRule {
    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        if (!broken.hasStrayBlank() && Conjunctions.arePartners(broken.word(), broken.firstSegment())) {
            return Optional.of(
                    new Verdict(Action.KEEP, broken.kept(), Certainty.LIKELY, "two conjunctions that make one"));
        }
        if (!broken.isBeforeConjunction()) {
            return Optional.empty();
        }
        if (words.hasBeginning(broken.joined())) {
            return Optional.of(new Verdict(
                    Action.JOIN, broken.joined(), Certainty.LIKELY, "the dump has the joined word or a longer one"));
        }
        return Optional.of(
                new Verdict(Action.SPACE, broken.suspended(), certaintyOf(broken, words), "a conjunction follows"));
    }

    /** A hyphen with a blank before it may be a dash, unless the dump leaves this compound open elsewhere. */
    private static Certainty certaintyOf(BrokenWord broken, DumpWords words) {
        if (!broken.hasStrayBlank()) {
            return Certainty.CERTAIN;
        }
        return words.isOpen(broken.lastSegment()) ? Certainty.LIKELY : Certainty.UNSURE;
    }
}
