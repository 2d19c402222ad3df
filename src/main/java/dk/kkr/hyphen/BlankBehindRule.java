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
    public Optional<Verdict> judge(LineBreak lineBreak, DumpWords words) {
        if (!lineBreak.blankBehind() || lineBreak.hasStrayBlank()) {
            return Optional.empty();
        }
        return words.hasHyphenated(lineBreak.stem(), lineBreak.firstSegment())
                ? Optional.of(new Verdict(
                        Action.KEEP, lineBreak.kept(), Certainty.LIKELY, "the dump has the hyphenated word"))
                : Optional.of(new Verdict(
                        Action.SPACE, lineBreak.suspended(), Certainty.UNSURE, "a blank behind the hyphen"));
    }
}
