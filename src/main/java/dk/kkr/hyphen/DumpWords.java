package dk.kkr.hyphen;

import java.util.List;

/** The words of a dump that stand unbroken within its lines: the dump as its own dictionary. */
final class DumpWords {
    /** The longest ending that Danish inflection and linking add: {@code -ernes}. */
    private static final int LONGEST_ENDING = 5;

    /** A shorter word is the beginning of too many others to prove anything. */
    private static final int SHORTEST_STEM = 5;

    /** So many letters behind a hyphen tell one compound from another: {@code bruger-kom…}. */
    private static final int TELLING_LETTERS = 3;

    private final WordTable table = new WordTable();

    /** @param lines the dump's body lines, in order */
    DumpWords(List<String> lines) {
        FoldedText folded = new FoldedText();
        boolean broken = false;
        for (String line : lines) {
            folded.set(line);
            broken = addWords(folded, broken);
        }
    }

    /** How often the word stands in the dump, upper and lower case alike. */
    int count(String word) {
        return count(FoldedText.of(word), 0, word.length());
    }

    /** How often the stretch of the text stands in the dump as a word. */
    int count(FoldedText text, int from, int to) {
        return table.count(text.chars(), from, to, to, to);
    }

    /** How often two stretches of a text stand in the dump as one word. */
    int countJoined(FoldedText text, int leftFrom, int leftTo, int rightFrom, int rightTo) {
        return table.mayHave(text.chars(), leftFrom, leftTo, rightFrom, rightTo)
                ? table.count(text.chars(), leftFrom, leftTo, rightFrom, rightTo)
                : 0;
    }

    /**
     * Whether the dump has the two halves as one word, or a form of it: the same with more behind it, or with another
     * ending. A form must reach beyond the break, else it would only show that the left half is a word.
     */
    boolean hasJoined(String left, String right) {
        FoldedText joined = FoldedText.of(left + right);
        if (count(joined, 0, joined.length()) > 0) {
            return true;
        }
        if (joined.length() < SHORTEST_STEM || right.length() < TELLING_LETTERS) {
            return false;
        }
        if (table.hasBeginning(joined.chars(), joined.length())) {
            return true;
        }
        int beyondBreak = left.length() + TELLING_LETTERS;
        int shortest = Math.max(Math.max(SHORTEST_STEM, beyondBreak), joined.length() - LONGEST_ENDING);
        for (int end = joined.length() - 1; end >= shortest; end--) {
            if (count(joined, 0, end) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the dump begins so. */
    boolean hasBeginning(String beginning) {
        return table.hasBeginning(FoldedText.of(beginning).chars(), beginning.length());
    }

    /** Whether the dump has a word that begins with the left half, a hyphen and the right half's first letters. */
    boolean hasHyphenated(String left, String right) {
        if (left.isEmpty() || right.length() < TELLING_LETTERS) {
            return false;
        }
        return hasBeginning(left + "-" + right.substring(0, TELLING_LETTERS));
    }

    /** Adds the words of a line but for the halves of broken ones; returns whether the line breaks off in a word. */
    private boolean addWords(FoldedText line, boolean firstIsHalf) {
        char[] chars = line.chars();
        int length = line.length();
        boolean half = firstIsHalf;
        int at = 0;
        while (at < length) {
            int end = endOfToken(line, at);
            boolean broken = end == length && end > at && LineBreak.isHyphen(chars[end - 1]);
            if (end > at && !half && !broken) {
                add(chars, at, end);
            } else if (broken && hasHyphen(chars, at, end - 1)) {
                table.add(chars, at, end - 1, 0);
            }
            half = half && end == at;
            at = end + 1;
        }
        return length > 0 && LineBreak.isHyphen(chars[length - 1]);
    }

    private static int endOfToken(FoldedText line, int from) {
        char[] chars = line.chars();
        int end = from;
        while (end < line.length() && chars[end] != ' ') {
            end++;
        }
        return end;
    }

    private static boolean hasHyphen(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] == '-') {
                return true;
            }
        }
        return false;
    }

    private void add(char[] chars, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(chars[start])) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(chars[end - 1]) && chars[end - 1] != '-') {
            end--;
        }
        if (end > start) {
            table.add(chars, start, end, 1);
        }
    }
}
