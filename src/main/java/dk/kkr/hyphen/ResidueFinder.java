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

    List<Residue> findIn(String text) {
        List<Residue> residues = new ArrayList<>();
        int start = 0;
        int end = endOfToken(text, 0);
        while (end < text.length()) {
            int nextEnd = endOfToken(text, end + 1);
            Optional<Residue> between = between(text.substring(start, end), text.substring(end + 1, nextEnd));
            between.ifPresent(residues::add);
            within(text.substring(start, end)).ifPresent(residues::add);
            start = end + 1;
            end = nextEnd;
        }
        within(text.substring(start)).ifPresent(residues::add);
        return residues;
    }

    /** {@code Svagsy- nede}, {@code Sjæl land}. */
    private Optional<Residue> between(String left, String right) {
        if (left.isEmpty() || right.isEmpty() || !Character.isLowerCase(right.charAt(0))) {
            return Optional.empty();
        }
        boolean hyphen = left.charAt(left.length() - 1) == '-';
        String stem = hyphen ? left.substring(0, left.length() - 1) : left;
        String joined = stem + lettersOf(right);
        if (stem.isEmpty() || !isLetters(stem) || lettersOf(right).isEmpty() || Conjunctions.contains(right)) {
            return Optional.empty();
        }
        int shortest = Math.min(stem.length(), lettersOf(right).length());
        boolean fragment = hyphen || shortest <= LONGEST_FRAGMENT;
        boolean proved = words.count(joined) >= (fragment ? 1 : 2);
        return proved && isOnlyHere(stem, left, lettersOf(right), joined)
                ? Optional.of(new Residue(
                        left + " " + right, stem + right, hyphen ? Residue.Kind.HYPHEN : Residue.Kind.BLANK))
                : Optional.empty();
    }

    /** Whether one half stands in the dump at this place only, and less often than the joined word. */
    private boolean isOnlyHere(String stem, String left, String right, String joined) {
        int leftCount = Math.max(words.count(stem), words.count(left));
        int rightCount = words.count(right);
        return Math.min(leftCount, rightCount) <= 1 && words.count(joined) >= Math.min(leftCount, rightCount);
    }

    /** {@code specialeplan-læg-ning}: more than one hyphen, and none where the dump has the word elsewhere. */
    private Optional<Residue> within(String word) {
        int first = word.indexOf('-');
        if (first <= 0 || first == word.length() - 1) {
            return Optional.empty();
        }
        String plain = word.replace("-", "");
        String letters = lettersOf(plain);
        boolean whole = plain.length() - letters.length() <= 1;
        boolean lowerCase = letters.length() > 1 && letters.substring(1).chars().allMatch(Character::isLowerCase);
        boolean broken = word.indexOf('-', first + 1) > 0 && word.indexOf('-', first + 1) < word.length() - 1;
        return whole && lowerCase && broken && words.count(letters) > 0
                ? Optional.of(new Residue(word, plain, Residue.Kind.HYPHEN))
                : Optional.empty();
    }

    private static int endOfToken(String text, int from) {
        int blank = text.indexOf(' ', from);
        return blank < 0 ? text.length() : blank;
    }

    private static boolean isLetters(String token) {
        return token.chars().allMatch(Character::isLetter);
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
