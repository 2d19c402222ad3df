package dk.kkr.hyphen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds residues that the dump itself proves: joined, the word stands elsewhere in the dump, and a part of it stands
 * nowhere else. {@code største delen} is none where the dump has {@code størstedelen} too: two words of some length
 * need the joined one more than once. A document would break it that writes a compound now in one word, now in two.
 */
final class ResidueFinder {
    /** Few words are shorter, many fragments are. */
    private static final int LONGEST_FRAGMENT = 3;

    private final DumpWords words;

    ResidueFinder(DumpWords words) {
        this.words = words;
    }

    List<Residue> findIn(String text, int begin, int end) {
        List<Residue> residues = new ArrayList<>();
        int from = begin;
        while (from < end) {
            int to = endOfToken(text, from);
            if (to + 1 < text.length()) {
                between(text, from, to, endOfToken(text, to + 1)).ifPresent(residues::add);
            }
            within(text.substring(from, to), from).ifPresent(residues::add);
            from = to + 1;
        }
        return residues;
    }

    /** {@code Svagsy- nede}, {@code Sjæl land}: the tokens before and behind the blank at {@code blank}. */
    private Optional<Residue> between(String text, int from, int blank, int to) {
        String left = text.substring(from, blank);
        String behind = text.substring(blank + 1, to);
        boolean hyphen = left.endsWith("-");
        String stem = hyphen ? left.substring(0, left.length() - 1) : left;
        boolean words = !stem.isEmpty()
                && lettersOf(stem).equals(stem)
                && !behind.isEmpty()
                && Character.isLowerCase(behind.charAt(0))
                && !Conjunctions.contains(behind);
        return words && isJoinedElsewhere(stem, lettersOf(behind), hyphen)
                ? Optional.of(new Residue(
                        from, left + " " + behind, stem + behind, hyphen ? Residue.Kind.HYPHEN : Residue.Kind.BLANK))
                : Optional.empty();
    }

    /** Whether the dump has the joined word, often enough, and one half at this place only. */
    private boolean isJoinedElsewhere(String left, String right, boolean hyphen) {
        int joined = words.count(left + right);
        boolean fragment = hyphen || Math.min(left.length(), right.length()) <= LONGEST_FRAGMENT;
        int leftCount = Math.max(words.count(left), hyphen ? words.count(left + "-") : 0);
        int rarer = Math.min(leftCount, words.count(right));
        return joined >= (fragment ? 1 : 2) && rarer <= 1 && joined >= rarer;
    }

    /** {@code specialeplan-læg-ning}: more than one hyphen, and none where the dump has the word elsewhere. */
    private Optional<Residue> within(String word, int offset) {
        int first = word.indexOf('-');
        if (first <= 0 || first == word.length() - 1) {
            return Optional.empty();
        }
        String plain = word.replace("-", "");
        String letters = lettersOf(plain);
        boolean whole = plain.length() - letters.length() <= 1;
        boolean lowerCase = letters.length() > 1 && isLowerCase(letters, 1);
        boolean broken = word.indexOf('-', first + 1) > 0 && word.indexOf('-', first + 1) < word.length() - 1;
        return whole && lowerCase && broken && words.count(letters) > 0
                ? Optional.of(new Residue(offset, word, plain, Residue.Kind.HYPHEN))
                : Optional.empty();
    }

    private static boolean isLowerCase(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int endOfToken(String text, int from) {
        int blank = text.indexOf(' ', from);
        return blank < 0 ? text.length() : blank;
    }

    /** The letters with which a token begins, without punctuation behind them. */
    private static String lettersOf(String token) {
        int end = 0;
        while (end < token.length() && Character.isLetter(token.charAt(end))) {
            end++;
        }
        return token.substring(0, end);
    }
}
