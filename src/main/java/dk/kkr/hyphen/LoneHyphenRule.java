package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/** A hyphen with no word before it belongs to what follows: {@code standardværktøjer, -} / {@code skabeloner}. */
final class LoneHyphenRule implements HyphenRule {
    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        return broken.stem().isEmpty()
                ? Optional.of(new Verdict(Action.KEEP, broken.kept(), Certainty.LIKELY, "no word before the hyphen"))
                : Optional.empty();
    }
}
