package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/**
 * URLs and mail addresses have hyphens of their own: {@code …/moededatoer-} / {@code dagsordener-og-referater/}. A word
 * in them may still be hyphenated; it is then one of the dump's words. If the whole address stands elsewhere in the
 * dump, as a link's target at the foot of a page, that decides.
 */
final class AddressRule implements SignRule {
    private static final char LAST_ASCII = '\u007F';

    /** Characters of addresses that no word has. */
    private static final String SIGNS = "_=?&%#~";

    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        if (!isAddress(broken)) {
            return Optional.empty();
        }
        if (words.hasBeginning(withoutSlash(broken.kept()))) {
            return keep(broken, Certainty.CERTAIN, "the dump has the address in one piece");
        }
        if (words.hasBeginning(withoutSlash(broken.joined()))) {
            return join(broken, Certainty.CERTAIN, "the dump has the address in one piece");
        }
        String left = broken.lastSegment();
        String right = broken.firstSegment();
        return words.halves(left, right).haveJoinedForm()
                        || words.halves(withDanishLetters(left), withDanishLetters(right))
                                .haveJoinedForm()
                ? join(broken, Certainty.LIKELY, "a word of the dump within an address")
                : keep(broken, Certainty.LIKELY, "within an address");
    }

    private static Optional<Verdict> join(BrokenWord broken, Certainty certainty, String reason) {
        return Optional.of(new Verdict(Action.JOIN, broken.joined(), certainty, reason));
    }

    private static Optional<Verdict> keep(BrokenWord broken, Certainty certainty, String reason) {
        return Optional.of(new Verdict(Action.KEEP, broken.kept(), certainty, reason));
    }

    /** The dump's words are kept without punctuation at their ends. */
    private static String withoutSlash(String address) {
        int end = address.length();
        while (end > 0 && !Character.isLetterOrDigit(address.charAt(end - 1))) {
            end--;
        }
        return address.substring(0, end);
    }

    /** Addresses spell Danish letters out: {@code aarsrapporten}. */
    private static String withDanishLetters(String word) {
        return word.replace("aa", "å").replace("ae", "æ").replace("oe", "ø");
    }

    private static boolean isAddress(BrokenWord broken) {
        String left = broken.left();
        return left.startsWith("www.")
                || left.indexOf('@') > 0
                || broken.right().indexOf('@') > 0
                || (left.indexOf('/') >= 0 && (left.contains("://") || isPath(broken)));
    }

    /**
     * The second line of a wrapped URL: {@code kkr/kkr-sjaelland/moededatoer-}. Words between slashes,
     * {@code forår/sommer/efter-}, are not: an address has no Danish letters, and has something that no word has.
     */
    private static boolean isPath(BrokenWord broken) {
        String left = broken.word();
        String right = broken.right();
        int slash = left.indexOf('/');
        boolean hasTwo = slash > 0 && left.indexOf('/', slash + 1) > 0;
        boolean beginsWithSlash = broken.stem().endsWith('/' + left);
        return hasTwo && !beginsWithSlash && isAscii(left) && isAscii(right) && (isMarked(left) || isMarked(right));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the text has a digit, a sign of addresses, a hyphen or full stop within a word, or a slash at the end; an
     * open compound, {@code kultur-/fritids-}, has none of them.
     */
    private static boolean isMarked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isWithin = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            boolean isSign = SIGNS.indexOf(c) >= 0 || ((c == '-' || c == '.') && isWithin);
            if (isSign || Character.isDigit(c)) {
                return true;
            }
        }
        return text.endsWith("/");
    }
}
