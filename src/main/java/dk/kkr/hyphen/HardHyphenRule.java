package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import dk.kkr.text.LineEndHyphen;
import java.util.Optional;

/**
 * U+2011 was typed, so that no two halves are one word. Whether a blank was typed behind it, {@code social- og},
 * {@code hvis borgeren- uden}, is not drawn at a line's end: the rules for that come first.
 */
final class HardHyphenRule implements SignRule {
    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        return broken.hyphen() == LineEndHyphen.HARD && !broken.isBeforeConjunction()
                ? Optional.of(new Verdict(Action.KEEP, broken.kept(), Certainty.CERTAIN, "hard hyphen U+2011"))
                : Optional.empty();
    }
}
