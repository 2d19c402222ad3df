package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/**
 * A first part that the dump sets off with a hyphen in other compounds, and hardly ever joins: {@code it-} /
 * {@code systemer} where it has {@code it-sikkerhed}, {@code ung-til-ung-} / {@code forløb} where it has
 * {@code ung-til-ung-indsats}.
 */
final class SetOffRule implements HyphenRule {
    /** Few syllables are this short: {@code it}. */
    private static final int LONGEST_ABBREVIATION = 2;

    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        String stem = broken.word();
        return words.isSetOff(stem) && isWholePart(stem, broken.firstSegment(), words)
                ? Optional.of(new Verdict(
                        Action.KEEP,
                        broken.kept(),
                        Certainty.LIKELY,
                        "the dump has a hyphen after this word in other compounds"))
                : Optional.empty();
    }

    /**
     * Not a syllable that only looks like a first part: {@code mini-} / {@code mumskrav} where the dump has
     * {@code mini-udbud}.
     */
    private static boolean isWholePart(String stem, String right, DumpWords words) {
        return stem.indexOf('-') > 0 || stem.length() <= LONGEST_ABBREVIATION || words.hasBeginning(right);
    }
}
