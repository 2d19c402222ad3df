package dk.kkr.hyphen;

/** A {@link LineBreak} cut into its parts: once, since many rules ask for them. */
final class BrokenWord {
    private final LineBreak lineBreak;
    private final String stem;
    private final String word;
    private final String lastSegment;
    private final String firstSegment;

    BrokenWord(LineBreak lineBreak) {
        String left = lineBreak.left();
        String right = lineBreak.right();
        this.lineBreak = lineBreak;
        this.stem = left.substring(0, left.length() - 1).stripTrailing();
        this.word = stem.substring(startOfWord(stem, 0));
        this.lastSegment =
                stem.substring(startOfWord(stem, Math.max(stem.lastIndexOf('-'), stem.lastIndexOf('/')) + 1));
        this.firstSegment = right.substring(0, endOfWord(right));
    }

    private static int startOfWord(String text, int from) {
        int start = from;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int endOfWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
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

    boolean blankBehind() {
        return lineBreak.blankBehind();
    }

    char hyphen() {
        return left().charAt(left().length() - 1);
    }

    /** Whether a blank stands before the hyphen. */
    boolean hasStrayBlank() {
        return left().indexOf(' ') >= 0;
    }

    /** The left half without its hyphen and stray blank. */
    String stem() {
        return stem;
    }

    /** The stem without quotes and brackets before it, as the dump's words have none; empty where nothing is left. */
    String word() {
        return word;
    }

    /**
     * What stands behind the last hyphen or slash within the left half, without quotes and brackets: {@code sekre} of
     * {@code KKR-sekre-}.
     */
    String lastSegment() {
        return lastSegment;
    }

    /** What stands before the first hyphen or slash within the right half, without punctuation behind it. */
    String firstSegment() {
        return firstSegment;
    }

    /** Soft hyphen: both halves, nothing between. */
    String joined() {
        return stem + right();
    }

    /** Hard hyphen: both halves with the hyphen between. */
    String kept() {
        return stem + "-" + right();
    }

    /** Suspended hyphen: {@code social- og}. */
    String suspended() {
        return stem + "- " + right();
    }

    /** A hyphen set as a dash, blanks as they stood: {@code 8.00 - 9.30}. */
    String dashed() {
        return left() + " " + right();
    }
}
