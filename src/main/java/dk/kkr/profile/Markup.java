package dk.kkr.profile;

/**
 * What writers of Markdown and typesetters put around words: {@code **Dato:**}, {@code __Deltagere__}, {@code ##
 * Afbud}, {@code | Navn | Parti |}, {@code • Afbud}, {@code D e l t a g e r e}.
 */
public final class Markup {
    private static final String BULLETS = "-–—•➢*·▪►\uF0B7\uF0A7";
    private static final int FEW_TOKENS = 4;

    /** What parts columns; letters that are set apart have less between their words. */
    private static final String COLUMN_GAP = "     ";

    private Markup() {}

    /** A line's words without marks, bullet and letter-spacing; a table's bars become tabs. */
    public static String plain(String line) {
        String text = withoutBullet(withoutMarks(line));
        int column = text.indexOf(COLUMN_GAP);
        return column < 0
                ? joinSpacedLetters(text)
                : joinSpacedLetters(text.substring(0, column)) + text.substring(column);
    }

    private static String withoutMarks(String line) {
        String text = line.strip();
        if (text.length() > 1 && text.charAt(0) == '|') {
            text = text.substring(1, text.endsWith("|") ? text.length() - 1 : text.length());
        }
        text = text.replace("**", "").replace("__", "").replace('|', '\t');
        int from = 0;
        int to = text.length();
        while (from < to && "#_*".indexOf(text.charAt(from)) >= 0 && !isBulletAt(text, from)) {
            from++;
        }
        while (to > from && "#_*".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to).strip();
    }

    /** Word's hollow bullet is an {@code o}. */
    private static boolean isBulletAt(String text, int at) {
        boolean blank = at + 2 < text.length() && text.charAt(at + 1) == ' ';
        boolean hollow = blank && text.charAt(at) == 'o' && Character.isUpperCase(text.charAt(at + 2));
        return blank && (hollow || BULLETS.indexOf(text.charAt(at)) >= 0);
    }

    private static String withoutBullet(String text) {
        return hasBullet(text) ? withoutMarks(text.substring(2)) : text;
    }

    /** Whether a bullet stands before the words. */
    public static boolean hasBullet(String text) {
        return text.length() > 2 && isBulletAt(text, 0);
    }

    /** {@code K K R S J Æ L L A N D}: most of its pieces are one letter; more than one blank parts words. */
    private static String joinSpacedLetters(String text) {
        int tokens = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean begins = text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' ');
            boolean alone = begins && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
            tokens += begins ? 1 : 0;
            letters += alone && Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return tokens < FEW_TOKENS || letters * 3 < tokens * 2 ? text : joined(text);
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
