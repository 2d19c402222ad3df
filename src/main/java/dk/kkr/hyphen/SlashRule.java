package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/** A compound left open before a slash: {@code modtage-} / {@code /betalingsforpligtelsen}. */
final class SlashRule implements SignRule {
    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        return broken.right().startsWith("/")
                ? Optional.of(new Verdict(Action.KEEP, broken.kept(), Certainty.CERTAIN, "a slash follows"))
                : Optional.empty();
    }
}
