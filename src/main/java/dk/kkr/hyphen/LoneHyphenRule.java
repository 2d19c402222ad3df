package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/**
 * A hyphen with no word before it. After a comma it stands for the first part of a compound named before, and belongs
 * to what follows: {@code standardværktøjer, -} / {@code skabeloner}. After anything else, or with a blank typed after
 * it, it is a dash: {@code (forskud) -} / {@code typisk}, {@code "-} / {@code kopi"}.
 */
final class LoneHyphenRule implements SignRule {
    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        if (!broken.word().isEmpty() || broken.stem().length() > 1) {
            return Optional.empty();
        }
        boolean afterComma = broken.stem().isEmpty() && broken.before().endsWith(",") && !broken.blankAfter();
        return Optional.of(
                afterComma
                        ? new Verdict(Action.KEEP, broken.kept(), Certainty.LIKELY, "no word before the hyphen")
                        : new Verdict(
                                Action.SPACE, broken.dashed(), Certainty.LIKELY, "a dash with no word before it"));
    }
}
