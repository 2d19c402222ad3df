package dk.kkr.hyphen;

/** A {@link LineBreak} split into its parts, once, since many rules need them. */
final class BrokenWord {
    private final LineBreak lineBreak;
    private final String stem;
    private final String word;
    private final String lastSegment;
    private final String firstSegment;
    private final boolean strayBlank;
    private final boolean beforeConjunction;

    BrokenWord(LineBreak lineBreak) {
        String left = lineBreak.left();
        String right = lineBreak.right();
        this.lineBreak = lineBreak;
        this.stem = left.substring(0, left.length() - 1).stripTrailing();
        this.word = stem.substring(startOfWord(stem, 0));
        this.lastSegment = stem.substring(startOfWord(stem, startOfSegment(stem)));
        this.firstSegment = right.substring(0, endOfWord(right));
        this.strayBlank = left.indexOf(' ') >= 0;
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
        int start = text.length();
        while (start > 0 && text.charAt(start - 1) != '-' && text.charAt(start - 1) != '/') {
            start--;
        }
        return start;
    }

    private static int endOfWord(String text) {
        int end = 0;
        while (end < text.length() && FoldedChar.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

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
