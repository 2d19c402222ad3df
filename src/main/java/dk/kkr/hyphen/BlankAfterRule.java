package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/**
 * No typesetter puts a blank after a soft hyphen: somebody typed it. Either a compound was left open ({@code social-} /
 * {@code undervisningsområdet}), or a text was copied with its old line breaks ({@code fælles-} / {@code offentlige}),
 * which is far more common: 103 of 112 such places join. So the compound stays open only where the dump leaves its
 * first part open elsewhere, or sets it off with a hyphen.
 */
final class BlankAfterRule implements HyphenRule {
    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        if (!broken.blankAfter()) {
            return Optional.empty();
        }
        return Optional.of(
                words.isOpen(broken.lastSegment()) || words.isOpen(broken.word())
                        ? new Verdict(
                                Action.SPACE,
                                broken.suspended(),
                                Certainty.UNSURE,
                                "a blank after the hyphen, and the dump leaves this word open elsewhere")
                        : new Verdict(
                                Action.JOIN,
                                broken.joined(),
                                Certainty.UNSURE,
                                "a blank after the hyphen, and nothing shows that the word was left open"));
    }
}
