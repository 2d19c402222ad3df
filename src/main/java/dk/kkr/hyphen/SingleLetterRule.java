package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/**
 * No word is hyphenated behind its first letter: {@code e-} / {@code mail}. An extractor may have put a blank into the
 * word, though: {@code projek t-} / {@code perioden}, where the dump has {@code projektperioden}.
 */
final class SingleLetterRule implements HyphenRule {
    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        if (broken.lastSegment().length() != 1 || broken.hasStrayBlank()) {
            return Optional.empty();
        }
        return words.hasJoined(broken.before() + broken.stem(), broken.firstSegment())
                ? Optional.of(new Verdict(
                        Action.JOIN, broken.joined(), Certainty.LIKELY, "the dump has the word without its blank"))
                : Optional.of(new Verdict(
                        Action.KEEP, broken.kept(), Certainty.CERTAIN, "a single letter before the hyphen"));
    }
}
