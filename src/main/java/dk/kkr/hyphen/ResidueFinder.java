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
    private final FoldedText folded = new FoldedText();

    ResidueFinder(DumpWords words) {
        this.words = words;
    }

    List<Residue> findIn(String text) {
        folded.set(text);
        List<Residue> residues = new ArrayList<>();
        boolean hyphens = text.indexOf('-') >= 0;
        int start = 0;
        int end = endOfToken(text, 0);
        while (end < text.length()) {
            int nextEnd = endOfToken(text, end + 1);
            addBetween(text, start, end, nextEnd, residues);
            if (hyphens) {
                addWithin(text, start, end, residues);
            }
            start = end + 1;
            end = nextEnd;
        }
        addWithin(text, start, end, residues);
        return residues;
    }

    /** {@code Svagsy- nede}, {@code Sjæl land}: the tokens before and behind the blank at {@code blank}. */
    private void addBetween(String text, int start, int blank, int end, List<Residue> residues) {
        int right = blank + 1;
        if (start == blank || right == end || !Character.isLowerCase(text.charAt(right))) {
            return;
        }
        boolean hyphen = text.charAt(blank - 1) == '-';
        int stemEnd = hyphen ? blank - 1 : blank;
        if (stemEnd == start || !isJoinedElsewhere(start, stemEnd, right, endOfLetters(text, right, end))) {
            return;
        }
        String stem = text.substring(start, stemEnd);
        String behind = text.substring(right, end);
        if (endOfLetters(stem, 0, stem.length()) == stem.length() && !Conjunctions.contains(behind)) {
            residues.add(new Residue(
                    start,
                    text.substring(start, end),
                    stem + behind,
                    hyphen ? Residue.Kind.HYPHEN : Residue.Kind.BLANK));
        }
    }

    /** Whether the dump has the joined word, often enough, and one half at this place only. */
    private boolean isJoinedElsewhere(int start, int stemEnd, int right, int rightEnd) {
        int joined = words.countJoined(folded, start, stemEnd, right, rightEnd);
        if (joined == 0) {
            return false;
        }
        boolean hyphen = stemEnd + 1 < right;
        boolean fragment = hyphen || Math.min(stemEnd - start, rightEnd - right) <= LONGEST_FRAGMENT;
        int left = words.count(folded, start, stemEnd);
        int leftWithHyphen = hyphen ? words.count(folded, start, stemEnd + 1) : left;
        int rarer = Math.min(Math.max(left, leftWithHyphen), words.count(folded, right, rightEnd));
        return joined >= (fragment ? 1 : 2) && rarer <= 1 && joined >= rarer;
    }

    private void addWithin(String text, int from, int to, List<Residue> residues) {
        for (int i = from + 1; i < to - 1; i++) {
            if (text.charAt(i) == '-') {
                within(text.substring(from, to), from).ifPresent(residues::add);
                return;
            }
        }
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
        boolean lowerCase = letters.length() > 1 && letters.substring(1).chars().allMatch(Character::isLowerCase);
        boolean broken = word.indexOf('-', first + 1) > 0 && word.indexOf('-', first + 1) < word.length() - 1;
        return whole && lowerCase && broken && words.count(letters) > 0
                ? Optional.of(new Residue(offset, word, plain, Residue.Kind.HYPHEN))
                : Optional.empty();
    }

    private static int endOfToken(String text, int from) {
        int blank = text.indexOf(' ', from);
        return blank < 0 ? text.length() : blank;
    }

    /** The letters with which a token begins, without punctuation behind them. */
    private static String lettersOf(String token) {
        return token.substring(0, endOfLetters(token, 0, token.length()));
    }

    private static int endOfLetters(String text, int from, int to) {
        int end = from;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
