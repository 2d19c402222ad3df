package dk.kkr.profile;

/**
 * Spaced letters, {@code K K R S J Æ L L A N D}: most pieces of the text are one letter; more than one blank separates
 * words. Fails on a line of initials and figures, {@code A B 1 2}.
 */
final class LetterSpacing {
    private static final int FEW_PIECES = 4;

    /** A text with fewer pieces of one letter has none that is spaced: most of so many pieces. */
    static final int FEWEST_LETTERS = (FEW_PIECES * 2 + 2) / 3;

    private LetterSpacing() {}

    /** The text with its words in one piece; unchanged where its letters are not spaced. */
    static String join(String text) {
        int pieces = 0;
        int letters = 0;
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || text.charAt(end) == ' ') {
                boolean alone = end == start + 1 && Character.isLetterOrDigit(text.charAt(start));
                pieces += end > start ? 1 : 0;
                letters += alone ? 1 : 0;
                start = end + 1;
            }
        }
        return pieces < FEW_PIECES || letters * 3 < pieces * 2 ? text : joined(text);
    }

    private static String joined(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean between = text.charAt(i) == ' ' && i + 1 < text.length() && text.charAt(i + 1) != ' ';
            boolean parts = between && i > 0 && text.charAt(i - 1) == ' ';
            if (text.charAt(i) != ' ') {
                words.append(text.charAt(i));
            } else if (parts) {
                words.append(' ');
            }
        }
        return words.toString();
    }
}
