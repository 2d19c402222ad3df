package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import dk.kkr.text.LineEndHyphen;
import java.util.Optional;

/** Unicode has a character for it: U+00AD is soft by definition. {@link HardHyphenRule} knows the other. */
final class HyphenCharacterRule implements SignRule {
    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        return switch (broken.hyphen()) {
            case LineEndHyphen.SOFT ->
                Optional.of(new Verdict(Action.JOIN, broken.joined(), Certainty.CERTAIN, "soft hyphen U+00AD"));
            case LineEndHyphen.NOT_SIGN ->
                Optional.of(
                        new Verdict(Action.JOIN, broken.joined(), Certainty.LIKELY, "a not sign for a soft hyphen"));
            default -> Optional.empty();
        };
    }
}
