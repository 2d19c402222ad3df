package dk.kkr.hyphen;

/** What the words of a dump say about the two halves of a broken word. */
final class Halves {
    /** The longest ending that Danish inflection and linking add: {@code -ernes}. */
    private static final int LONGEST_ENDING = 5;

    /** Too many words begin with a shorter one for it to prove anything. */
    private static final int SHORTEST_STEM = 5;

    /** This many letters after a hyphen tell one compound from another: {@code bruger-kom…}. */
    private static final int TELLING_LETTERS = 3;

    private final WordTable words;
    private final String left;
    private final String right;
    private final char[] joined;
    private final int hashOfLeft;
    private final int hashOfRight;
    private final int countOfJoined;

    Halves(String left, String right, WordTable words) {
        this.words = words;
        this.left = left;
        this.right = right;
        this.joined = new char[left.length() + right.length()];
        this.hashOfLeft = FoldedText.fold(left, left.length(), joined, 0);
        this.hashOfRight = FoldedText.fold(right, right.length(), joined, left.length());
        this.countOfJoined = words.countOf(hashAfter(hashOfLeft), joined, 0, joined.length);
    }

    private int hashAfter(int hash) {
        return WordHash.joined(hash, hashOfRight, right.length());
    }

    /** How often the dump has them as one word. */
    int joined() {
        return countOfJoined;
    }

    /** How often the dump has the right half as a word. */
    int countOfRight() {
        return words.countOf(hashOfRight, joined, left.length(), joined.length);
    }

    /** How often it has them as one word with a hyphen between them. */
    int hyphenated() {
        int hash = hashAfter(WordHash.add(hashOfLeft, '-'));
        if (!words.mayHave(hash)) {
            return 0;
        }
        char[] kept = FoldedText.hyphenated(left, right, right.length());
        return words.countOf(hash, kept, 0, kept.length);
    }

    /** Whether it has a word that begins with the left half, a hyphen and the right half's first letters. */
    boolean haveHyphenatedForm() {
        if (left.isEmpty() || right.length() < TELLING_LETTERS) {
            return false;
        }
        char[] beginning = FoldedText.hyphenated(left, right, TELLING_LETTERS);
        return words.hasBeginning(beginning, beginning.length);
    }

    /**
     * Whether it has them as one word, or a form of it: a longer word, or another ending. A form must reach beyond the
     * break; otherwise it would only show that the left half is a word.
     */
    boolean haveJoinedForm() {
        if (countOfJoined > 0) {
            return true;
        }
        int length = joined.length;
        if (length < SHORTEST_STEM || right.length() < TELLING_LETTERS) {
            return false;
        }
        return words.hasBeginning(joined, length) || haveOtherEnding();
    }

    private boolean haveOtherEnding() {
        int beyondBreak = left.length() + TELLING_LETTERS;
        int shortest = Math.max(Math.max(SHORTEST_STEM, beyondBreak), joined.length - LONGEST_ENDING);
        int hash = hashAfter(hashOfLeft);
        for (int end = joined.length - 1; end >= shortest; end--) {
            hash = WordHash.withoutLast(hash, joined[end]);
            if (words.countOf(hash, joined, 0, end) > 0) {
                return true;
            }
        }
        return false;
    }
}
