package dk.kkr.profile;

import dk.kkr.text.SymbolFont;

/**
 * Characters before the entries of a list, as Word, typesetters and Markdown print them. Fails on a font with a bullet
 * of its own outside Unicode's private use area.
 */
public final class Bullets {
    /** In the margin of a paragraph that has an enclosure. */
    public static final String ENCLOSURE = "./.";

    private static final String SURE = "•➢·▪◦▫■□●○►‣";
    private static final String DASHES = "-–—";
    private static final char MARKDOWN = '*';

    /** Word's hollow bullet and the Wingdings tick, printed as letters. */
    private static final String LETTERS = "oü";

    private Bullets() {}

    /** Whether a character, also of a symbol font, is a bullet and never anything else. */
    public static boolean isSure(char c) {
        return SURE.indexOf(c) >= 0 || SymbolFont.has(c);
    }

    /** Whether the character is a dash: it may also stand within a sentence, between numbers or as a minus. */
    public static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /**
     * Whether the character, followed by a blank at a line's start, is a bullet: a sure one, a dash, Markdown's star.
     */
    public static boolean isSign(char c) {
        return isSure(c) || isDash(c) || c == MARKDOWN;
    }

    /** Whether the character is a letter that may be a bullet where a blank follows. */
    public static boolean isLetter(char c) {
        return LETTERS.indexOf(c) >= 0;
    }
}
