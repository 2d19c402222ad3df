package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/**
 * A typesetter puts no blank behind a soft hyphen. With a blank it is one that somebody typed: a compound left open
 * ({@code børne- ungeområdet}), or a hard hyphen where the dump writes it so.
 */
final class BlankBehindRule implements HyphenRule {
    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        if (!broken.blankBehind() || broken.hasStrayBlank()) {
            return Optional.empty();
        }
        return words.hasHyphenated(broken.stem(), broken.firstSegment())
                ? Optional.of(
                        new Verdict(Action.KEEP, broken.kept(), Certainty.LIKELY, "the dump has the hyphenated word"))
                : Optional.of(
                        new Verdict(Action.SPACE, broken.suspended(), Certainty.UNSURE, "a blank behind the hyphen"));
    }
}
