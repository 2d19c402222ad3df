package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/** The same word, unbroken elsewhere in the dump, with or without its hyphen, decides. */
final class DumpEvidenceRule implements HyphenRule {
    /**
     * Where a compound breaks between two words, the writer may have typed a hyphen ({@code fakta-} / {@code ark}) even
     * though {@code faktaark} stands elsewhere; this many times, and that is unlikely.
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
                || broken.blankAfter()
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
