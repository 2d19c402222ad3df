package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/**
 * URLs and mail addresses break at hyphens of their own: {@code …/moededatoer-} / {@code dagsordener-og-referater/}. A
 * typesetter may hyphenate a word in them all the same; it is then one of the dump's words. The whole address may stand
 * elsewhere in the dump, as a link's target at a page's foot, and then decides.
 */
final class AddressRule implements HyphenRule {
    @Override
    public Optional<Verdict> judge(LineBreak lineBreak, DumpWords words) {
        if (!isAddress(lineBreak.left()) && lineBreak.right().indexOf('@') <= 0) {
            return Optional.empty();
        }
        if (words.hasBeginning(withoutSlash(lineBreak.kept()))) {
            return keep(lineBreak, Certainty.CERTAIN, "the dump has the address in one piece");
        }
        if (words.hasBeginning(withoutSlash(lineBreak.joined()))) {
            return join(lineBreak, Certainty.CERTAIN, "the dump has the address in one piece");
        }
        String left = lineBreak.lastSegment();
        String right = lineBreak.firstSegment();
        return words.hasJoined(left, right) || words.hasJoined(withDanishLetters(left), withDanishLetters(right))
                ? join(lineBreak, Certainty.LIKELY, "a word of the dump within an address")
                : keep(lineBreak, Certainty.LIKELY, "within an address");
    }

    private static Optional<Verdict> join(LineBreak lineBreak, Certainty certainty, String reason) {
        return Optional.of(new Verdict(Action.JOIN, lineBreak.joined(), certainty, reason));
    }

    private static Optional<Verdict> keep(LineBreak lineBreak, Certainty certainty, String reason) {
        return Optional.of(new Verdict(Action.KEEP, lineBreak.kept(), certainty, reason));
    }

    /** The dump's words have no punctuation at their ends. */
    private static String withoutSlash(String address) {
        int end = address.length();
        while (end > 0 && !Character.isLetterOrDigit(address.charAt(end - 1))) {
            end--;
        }
        return address.substring(0, end);
    }

    /** Addresses spell them out: {@code aarsrapporten}. */
    private static String withDanishLetters(String word) {
        return word.replace("aa", "å").replace("ae", "æ").replace("oe", "ø");
    }

    private static boolean isAddress(String left) {
        return left.contains("://") || left.startsWith("www.") || left.indexOf('@') > 0 || isPath(left);
    }

    /** The second line of a wrapped URL: {@code kkr/kkr-sjaelland/moededatoer-}. */
    private static boolean isPath(String left) {
        int slash = left.indexOf('/');
        return slash > 0 && left.indexOf('/', slash + 1) > 0;
    }
}
