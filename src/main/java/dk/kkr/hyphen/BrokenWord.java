package dk.kkr.hyphen;

import dk.kkr.text.Letters;

/** A {@link LineBreak} split into its parts, once, since many rules need them. */
final class BrokenWord {
    /** What may follow a word. */
    private static final String MARKS = ".,;:!?)";

    private final LineBreak lineBreak;
    private final String stem;
    private final String word;
    private final String lastSegment;
    private final String firstSegment;
    private final boolean leftIsOfLetters;
    private final boolean strayBlank;
    private final boolean beforeConjunction;

    BrokenWord(LineBreak lineBreak) {
        String left = lineBreak.left();
        String right = lineBreak.right();
        this.lineBreak = lineBreak;
        int hyphen = left.length() - 1;
        this.leftIsOfLetters = hyphen > 0 && Letters.endOf(left, 0) == hyphen;
        if (leftIsOfLetters) {
            this.stem = left.substring(0, hyphen);
            this.word = stem;
            this.lastSegment = stem;
        } else {
            this.stem = left.substring(0, hyphen).stripTrailing();
            this.word = stem.substring(startOfWord(stem, 0));
            this.lastSegment = stem.substring(startOfWord(stem, startOfSegment(stem)));
        }
        this.firstSegment = right.substring(0, endOfWord(right));
        this.strayBlank = !leftIsOfLetters && left.indexOf(' ') >= 0;
        this.beforeConjunction = Conjunctions.contains(right);
    }

    private static int startOfWord(String text, int from) {
        int start = from;
        while (start < text.length() && !FoldedChar.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int startOfSegment(String text) {
        return Math.max(text.lastIndexOf('-'), text.lastIndexOf('/')) + 1;
    }

    private static int endOfWord(String text) {
        int end = 0;
        while (end < text.length() && FoldedChar.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * Whether the halves are nothing but a word: letters, lower-case ones beside the hyphen, and at most a mark after
     * the word. Most broken words are.
     */
    boolean isOfLetters() {
        String right = right();
        int end = firstSegment.length();
        return hyphen() == '-'
                && leftIsOfLetters
                && Character.isLowerCase(stem.charAt(stem.length() - 1))
                && Character.isLowerCase(right.charAt(0))
                && (end == right.length() || (end == right.length() - 1 && MARKS.indexOf(right.charAt(end)) >= 0));
    }

    /** The token before the left half; empty where there is none. */
    String before() {
        return lineBreak.before();
    }

    String left() {
        return lineBreak.left();
    }

    String right() {
        return lineBreak.right();
    }

    boolean blankAfter() {
        return lineBreak.blankAfter();
    }

    char hyphen() {
        return left().charAt(left().length() - 1);
    }

    /** Whether a blank stands before the hyphen. */
    boolean hasStrayBlank() {
        return strayBlank;
    }

    /** Whether the right half is a conjunction: {@code social-} / {@code og}. */
    boolean isBeforeConjunction() {
        return beforeConjunction;
    }

    /** The left half without its hyphen and stray blank. */
    String stem() {
        return stem;
    }

    /** The stem without leading quotes and brackets, like the dump's words; empty where nothing is left. */
    String word() {
        return word;
    }

    /**
     * What follows the last hyphen or slash within the left half, without quotes and brackets: {@code sekre} of
     * {@code KKR-sekre-}.
     */
    String lastSegment() {
        return lastSegment;
    }

    /** What precedes the first hyphen or slash within the right half, without the punctuation after it. */
    String firstSegment() {
        return firstSegment;
    }

    /** Soft hyphen: both halves, nothing between. */
    String joined() {
        return stem.concat(right());
    }

    /** Hard hyphen: both halves with the hyphen between. */
    String kept() {
        return stem + "-" + right();
    }

    /** Suspended hyphen: {@code social- og}. */
    String suspended() {
        return stem + "- " + right();
    }

    /** A hyphen used as a dash, with its blanks as they were: {@code 8.00 - 9.30}. */
    String dashed() {
        return left() + " " + right();
    }
}
