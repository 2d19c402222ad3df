package dk.kkr.text;

/** Characters of symbol fonts, which have their bullets in Unicode's private use area. */
public final class SymbolFont {
    private SymbolFont() {}

    /** Whether the character is such a font's. */
    public static boolean has(char c) {
        return c >= '\uE000' && c <= '\uF8FF';
    }
}
