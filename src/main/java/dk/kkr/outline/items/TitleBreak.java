package dk.kkr.outline.items;

import dk.kkr.line.TextColumn;
import dk.kkr.profile.Bullets;
import dk.kkr.profile.SectionHeadings;
import dk.kkr.profile.SmallWords;

/**
 * Where a title has ended though no gap shows it:
 *
 * <pre>
 * 2. Rammeaftalen
 * Sekretariatet indstiller, at KKR
 * • godkender rammeaftalen
 * </pre>
 *
 * <p>A line that had room for the next one's first word was ended on purpose; if the next begins with a capital, text
 * begins there. Text also begins at a bullet, and with a line that has a clause {@code , at} in it: a title is not a
 * sentence. An enclosure below it, {@code Bilag 1. Notat om mødet}, {@code ./. Notat}, does not belong to it either,
 * unless the title ends in a word that cannot end it. Fails on a short title that the writer broke before a capital.
 */
public record TitleBreak(TextColumn column) {
    private static final String CLAUSE = ", at";

    private static final int MIN_UNDERLINE = 3;

    /** Whether {@code line} no longer belongs to the title. */
    boolean isBetween(String previous, String line) {
        return (!Character.isLowerCase(line.charAt(0)) && column.hadRoom(previous, line))
                || isEntry(line)
                || isUnderline(line)
                || hasClause(line);
    }

    /** Whether it is an enclosure of the item. An enclosure ends the title even where a case stands below. */
    static boolean isEnclosure(String previous, String line) {
        return (line.startsWith(Bullets.ENCLOSURE) || SectionHeadings.isEnclosureLine(line)) && !isOpen(previous);
    }

    /** {@code Aftalen og} / {@code Bilag 2. Budget}: a title does not end in a small word, a comma or a hyphen. */
    public static boolean isOpen(String title) {
        return SmallWords.leadOn(title) || ",-–".indexOf(title.charAt(title.length() - 1)) >= 0;
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
        return Bullets.isSure(line.charAt(0));
    }

    private static boolean hasClause(String line) {
        int at = line.indexOf(CLAUSE);
        int end = at + CLAUSE.length();
        return at > 0 && (end == line.length() || line.charAt(end) == ' ');
    }
}
