package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/** The same word written without a break elsewhere in the dump, with or without its hyphen, decides. */
final class DumpEvidenceRule implements HyphenRule {
    @Override
    public Optional<Verdict> judge(LineBreak lineBreak, DumpWords words) {
        String left = lineBreak.lastSegment();
        String right = lineBreak.firstSegment();
        int joined = words.count(left + right);
        int kept = words.count(left + "-" + right);
        if (joined > kept) {
            return Optional.of(
                    new Verdict(Action.JOIN, lineBreak.joined(), Certainty.CERTAIN, "the dump has the joined word"));
        }
        if (kept > joined || (joined == 0 && words.hasHyphenated(left, right) && !words.hasJoined(left, right))) {
            return Optional.of(
                    new Verdict(Action.KEEP, lineBreak.kept(), Certainty.LIKELY, "the dump has the hyphenated word"));
        }
        return words.hasJoined(left, right)
                ? Optional.of(new Verdict(
                        Action.JOIN, lineBreak.joined(), Certainty.CERTAIN, "the dump has a form of the joined word"))
                : Optional.empty();
    }
}
