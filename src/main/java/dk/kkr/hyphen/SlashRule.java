package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/** A compound left open before a slash: {@code modtage-} / {@code /betalingsforpligtelsen}. */
final class SlashRule implements HyphenRule {
    @Override
    public Optional<Verdict> judge(LineBreak lineBreak, DumpWords words) {
        return lineBreak.right().startsWith("/")
                ? Optional.of(new Verdict(Action.KEEP, lineBreak.kept(), Certainty.CERTAIN, "a slash follows"))
                : Optional.empty();
    }
}
