package dk.kkr.hyphen;

import dk.kkr.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds residues that the dump itself proves: the joined word stands elsewhere in the dump, and one part of it nowhere
 * else. Two longer words need the joined one more than once: {@code største delen} stays where the dump has
 * {@code størstedelen} once. Fails on a document that writes a compound sometimes as one word, sometimes as two.
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
            if (to + 1 < text.length() && isStem(text, from, to) && Character.isLowerCase(text.charAt(to + 1))) {
                add(residues, between(text, from, to, endOfToken(text, to + 1)));
            }
            add(residues, within(text.substring(from, to), from));
            from = to + 1;
        }
        return residues;
    }

    private static void add(List<Residue> residues, Optional<Residue> found) {
        if (found.isPresent()) {
            residues.add(found.get());
        }
    }

    /** Whether the token up to the blank is letters, and at most a hyphen after them. */
    private static boolean isStem(String text, int from, int blank) {
        int end = Letters.endOf(text, from);
        return end > from && (end == blank || (end == blank - 1 && text.charAt(end) == '-'));
    }

    /** {@code Svagsy- nede}, {@code Sjæl land}: the stem before the blank at {@code blank}, the token after it. */
    private Optional<Residue> between(String text, int from, int blank, int to) {
        String left = text.substring(from, blank);
        String right = text.substring(blank + 1, to);
        boolean hyphen = left.endsWith("-");
        String stem = hyphen ? left.substring(0, left.length() - 1) : left;
        return !Conjunctions.contains(right) && isJoinedElsewhere(stem, lettersOf(right), hyphen)
                ? Optional.of(new Residue(
                        from, left + " " + right, stem + right, hyphen ? Residue.Kind.HYPHEN : Residue.Kind.BLANK))
                : Optional.empty();
    }

    /** Whether the dump has the joined word often enough, and one half here only. */
    private boolean isJoinedElsewhere(String left, String right, boolean hyphen) {
        int joined = words.halves(left, right).joined();
        boolean fragment = hyphen || Math.min(left.length(), right.length()) <= LONGEST_FRAGMENT;
        if (joined < (fragment ? 1 : 2)) {
            return false;
        }
        int leftCount = Math.max(words.count(left), hyphen ? words.count(left + "-") : 0);
        int rarer = Math.min(leftCount, words.count(right));
        return rarer <= 1 && joined >= rarer;
    }

    /** {@code specialeplan-læg-ning}: several hyphens, where the dump has the word without any elsewhere. */
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

    private static String lettersOf(String token) {
        return token.substring(0, Letters.endOf(token, 0));
    }
}
