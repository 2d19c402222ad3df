package dk.kkr.outline;

/**
 * Where a title has ended though no gap shows it:
 *
 * <pre>
 * 2. Rammeaftalen
 * Sekretariatet indstiller, at KKR
 * • godkender rammeaftalen
 * </pre>
 *
 * <p>A line that had room for the next one's first word was ended on purpose; before a capital, text begins. So it does
 * at a bullet, and with a line that has a clause {@code , at} in it: a title is no sentence. A document would break it
 * whose writer broke a short title before a capital.
 */
record TitleBreak(TextColumn column) {
    private static final String BULLETS = "•➢·▪◦▫■□●○►";

    private static final String CLAUSE = ", at";

    private static final int MIN_UNDERLINE = 3;

    /** Whether {@code line} is no title any more. */
    boolean isBetween(String previous, String line) {
        return (!Character.isLowerCase(line.charAt(0)) && column.hadRoom(previous, line))
                || isEntry(line)
                || isUnderline(line)
                || hasClause(line);
    }

    /** Markdown underlines its headings: {@code ==========}, {@code ----------}. */
    static boolean isUnderline(String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        if ((first != '=' && first != '-') || line.length() < MIN_UNDERLINE) {
            return false;
        }
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) != first) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEntry(String line) {
        char first = line.charAt(0);
        return BULLETS.indexOf(first) >= 0 || (first >= '\uE000' && first <= '\uF8FF');
    }

    private static boolean hasClause(String line) {
        int at = line.indexOf(CLAUSE);
        int end = at + CLAUSE.length();
        return at > 0 && (end == line.length() || line.charAt(end) == ' ');
    }
}
