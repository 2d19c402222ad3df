package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/**
 * Unicode has characters for both: U+00AD is soft by definition, U+2011 hard, if not suspended before a conjunction.
 */
final class HyphenCharacterRule implements HyphenRule {
    @Override
    public Optional<Verdict> judge(LineBreak lineBreak, DumpWords words) {
        return switch (lineBreak.hyphen()) {
            case LineBreak.SOFT_HYPHEN ->
                Optional.of(new Verdict(Action.JOIN, lineBreak.joined(), Certainty.CERTAIN, "soft hyphen U+00AD"));
            case LineBreak.HARD_HYPHEN ->
                Conjunctions.contains(lineBreak.right())
                        ? Optional.empty()
                        : Optional.of(
                                new Verdict(Action.KEEP, lineBreak.kept(), Certainty.CERTAIN, "hard hyphen U+2011"));
            case LineBreak.NOT_SIGN ->
                Optional.of(
                        new Verdict(Action.JOIN, lineBreak.joined(), Certainty.LIKELY, "a not sign for a soft hyphen"));
            default -> Optional.empty();
        };
    }
}
