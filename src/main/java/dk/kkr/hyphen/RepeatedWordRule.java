package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/**
 * A word repeated around a small one has hyphens on both sides of the small one: {@code punkt-til-} / {@code punkt},
 * {@code trin-} / {@code for-trin}.
 */
final class RepeatedWordRule implements SignRule {
    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        return isTwiceInLeft(broken) || isTwiceInRight(broken)
                ? Optional.of(new Verdict(
                        Action.KEEP, broken.kept(), Certainty.LIKELY, "the word before the small one comes again"))
                : Optional.empty();
    }

    private static boolean isTwiceInLeft(BrokenWord broken) {
        String word = broken.word();
        int hyphen = word.indexOf('-');
        return hyphen > 1
                && word.indexOf('-', hyphen + 1) < 0
                && word.substring(0, hyphen).equalsIgnoreCase(broken.firstSegment());
    }

    private static boolean isTwiceInRight(BrokenWord broken) {
        String right = broken.right();
        int start = broken.firstSegment().length() + 1;
        int end = start + broken.lastSegment().length();
        return broken.lastSegment().length() > 1
                && end <= right.length()
                && right.charAt(start - 1) == '-'
                && right.substring(start, end).equalsIgnoreCase(broken.lastSegment())
                && (end == right.length() || !Character.isLetterOrDigit(right.charAt(end)));
    }
}
