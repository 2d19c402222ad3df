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
        Halves halves = words.halves(broken.lastSegment(), broken.firstSegment());
        int joined = halves.joined();
        int kept = halves.hyphenated();
        if (joined > kept) {
            return join(broken, halves, "the dump has the joined word");
        }
        boolean form = halves.haveJoinedForm();
        if (kept > joined || (joined == 0 && !form && halves.haveHyphenatedForm())) {
            return Optional.of(
                    new Verdict(Action.KEEP, broken.kept(), Certainty.LIKELY, "the dump has the hyphenated word"));
        }
        return form ? join(broken, halves, "the dump has a form of the joined word") : Optional.empty();
    }

    private static Optional<Verdict> join(BrokenWord broken, Halves halves, String reason) {
        boolean isDoubtful = broken.hasStrayBlank()
                || broken.blankAfter()
                || (halves.joined() < PROOF && halves.countOfRight() > 0)
                || halves.haveHyphenatedForm();
        return Optional.of(
                new Verdict(Action.JOIN, broken.joined(), isDoubtful ? Certainty.LIKELY : Certainty.CERTAIN, reason));
    }
}
