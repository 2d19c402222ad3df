package dk.kkr.profile;

import dk.kkr.text.SymbolFont;

/**
 * Signs before the entries of a list, as Word, typesetters and writers of Markdown print them. A document would break
 * it whose font has a bullet of its own outside Unicode's private use area.
 */
public final class Bullets {
    /** In the margin, before a paragraph to which there is an enclosure. */
    public static final String ENCLOSURE = "./.";

    private static final String SURE = "•➢·▪◦▫■□●○►‣";
    private static final String DASHES = "-–—";
    private static final char MARKDOWN = '*';

    /** Word's hollow bullet, and the tick of Wingdings, printed as letters. */
    private static final String LETTERS = "oü";

    private Bullets() {}

    /** Whether a character is a bullet and never anything else, those of symbol fonts included. */
    public static boolean isSure(char c) {
        return SURE.indexOf(c) >= 0 || SymbolFont.has(c);
    }

    /** Whether it may as well stand within a sentence, between two numbers or before a minus. */
    public static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /** Whether it is a bullet where a blank follows at a line's start: a sure one, a dash, Markdown's star. */
    public static boolean isSign(char c) {
        return isSure(c) || isDash(c) || c == MARKDOWN;
    }

    /** Whether it is a letter that may be a bullet, where a blank follows. */
    public static boolean isLetter(char c) {
        return LETTERS.indexOf(c) >= 0;
    }
}
