package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/**
 * URLs and mail addresses break at hyphens of their own: {@code …/moededatoer-} / {@code dagsordener-og-referater/}. A
 * typesetter may hyphenate a word in them all the same; it is then one of the dump's words.
 */
final class AddressRule implements HyphenRule {
    @Override
    public Optional<Verdict> judge(LineBreak lineBreak, DumpWords words) {
        if (!isAddress(lineBreak.left())) {
            return Optional.empty();
        }
        String joined = lineBreak.lastSegment() + lineBreak.firstSegment();
        return words.hasFormOf(joined) || words.hasFormOf(withDanishLetters(joined))
                ? Optional.of(new Verdict(
                        Action.JOIN, lineBreak.joined(), Certainty.LIKELY, "a word of the dump within an address"))
                : Optional.of(new Verdict(Action.KEEP, lineBreak.kept(), Certainty.LIKELY, "within an address"));
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
