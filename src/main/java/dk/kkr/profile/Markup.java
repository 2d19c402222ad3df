package dk.kkr.profile;

/**
 * The markup around the words of a cover's line: {@code **Dato:**}, {@code __Deltagere__}, {@code ## Afbud}, {@code |
 * Navn | Parti |}, {@code • Afbud}, {@code D e l t a g e r e}. Built on {@link MarkdownMarks}, {@link Bullets} and
 * {@link LetterSpacing}.
 */
public final class Markup {
    /** Between columns; spaced letters have less between their words. */
    private static final String COLUMN_GAP = "     ";

    private Markup() {}

    /** A line's words without marks, bullet and letter-spacing; a table's bars become tabs. */
    public static String plain(String line) {
        if (!isPlain(line)) {
            return withoutMarkup(line);
        }
        return hasBullet(line) ? line.substring(2).strip() : line;
    }

    /** The quick answer for most lines, in one pass: nothing of it can be markup but a bullet. */
    private static boolean isPlain(String line) {
        int blank = -1;
        int alone = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == ' ') {
                alone += at - blank == 2 ? 1 : 0;
                blank = at;
            } else if (c == '|' || MarkdownMarks.is(c)) {
                return false;
            }
        }
        alone += line.length() - blank == 2 ? 1 : 0;
        return alone < LetterSpacing.FEWEST_LETTERS && !hasBlankAtEnd(line);
    }

    private static boolean hasBlankAtEnd(String line) {
        return !line.isEmpty()
                && (Character.isWhitespace(line.charAt(0)) || Character.isWhitespace(line.charAt(line.length() - 1)));
    }

    private static String withoutMarkup(String line) {
        String text = withoutBullet(withoutMarks(line));
        int column = text.indexOf(COLUMN_GAP);
        return column < 0
                ? LetterSpacing.join(text)
                : LetterSpacing.join(text.substring(0, column)) + text.substring(column);
    }

    private static String withoutMarks(String line) {
        String text = line.strip();
        if (text.length() > 1 && text.charAt(0) == '|') {
            text = text.substring(1, text.endsWith("|") ? text.length() - 1 : text.length());
        }
        text = MarkdownMarks.withoutPairs(text).replace('|', '\t');
        int from = 0;
        int to = text.length();
        while (from < to && MarkdownMarks.is(text.charAt(from)) && !isBulletAt(text, from)) {
            from++;
        }
        while (to > from && MarkdownMarks.is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to).strip();
    }

    /** A letter is a bullet only before a capital. */
    private static boolean isBulletAt(String text, int at) {
        if (at + 2 >= text.length() || text.charAt(at + 1) != ' ') {
            return false;
        }
        char c = text.charAt(at);
        return Bullets.isSign(c) || (Bullets.isLetter(c) && Character.isUpperCase(text.charAt(at + 2)));
    }

    private static String withoutBullet(String text) {
        return hasBullet(text) ? withoutMarks(text.substring(2)) : text;
    }

    /** Whether a bullet stands before the words. */
    public static boolean hasBullet(String text) {
        return isBulletAt(text, 0);
    }
}
