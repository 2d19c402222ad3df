package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/** The same word written without a break elsewhere in the dump, with or without its hyphen, decides. */
final class DumpEvidenceRule implements HyphenRule {
    /**
     * A compound breaks between words, where its writer may have had a hyphen of his own here ({@code fakta-} /
     * {@code ark}), though he wrote {@code faktaark} elsewhere; not so if he did many times.
     */
    private static final int PROOF = 3;

    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        String left = broken.lastSegment();
        String right = broken.firstSegment();
        int joined = words.count(left + right);
        int kept = words.count(left + "-" + right);
        boolean hyphenated = words.hasHyphenated(left, right);
        boolean isDoubtful = broken.hasStrayBlank()
                || broken.blankBehind()
                || hyphenated
                || (words.count(right) > 0 && joined < PROOF);
        Certainty ifJoined = isDoubtful ? Certainty.LIKELY : Certainty.CERTAIN;
        if (joined > kept) {
            return Optional.of(new Verdict(Action.JOIN, broken.joined(), ifJoined, "the dump has the joined word"));
        }
        boolean form = words.hasJoined(left, right);
        if (kept > joined || (joined == 0 && hyphenated && !form)) {
            return Optional.of(
                    new Verdict(Action.KEEP, broken.kept(), Certainty.LIKELY, "the dump has the hyphenated word"));
        }
        return form
                ? Optional.of(
                        new Verdict(Action.JOIN, broken.joined(), ifJoined, "the dump has a form of the joined word"))
                : Optional.empty();
    }
}
