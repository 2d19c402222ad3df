package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/**
 * A hyphen with no word before it. Behind a comma it stands for the first part of a compound that was said before, and
 * belongs to what follows: {@code standardværktøjer, -} / {@code skabeloner}. Behind anything else it is a dash:
 * {@code (forskud) -} / {@code typisk}, {@code "-} / {@code kopi"}; so it is where somebody typed a blank behind it.
 */
final class LoneHyphenRule implements HyphenRule {
    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        if (!broken.word().isEmpty() || broken.stem().length() > 1) {
            return Optional.empty();
        }
        boolean behindComma = broken.stem().isEmpty() && broken.before().endsWith(",") && !broken.blankBehind();
        return Optional.of(
                behindComma
                        ? new Verdict(Action.KEEP, broken.kept(), Certainty.LIKELY, "no word before the hyphen")
                        : new Verdict(
                                Action.SPACE, broken.dashed(), Certainty.LIKELY, "a dash with no word before it"));
    }
}
