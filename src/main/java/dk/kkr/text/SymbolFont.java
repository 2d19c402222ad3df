package dk.kkr.text;

/** Characters of symbol fonts, whose bullets lie in Unicode's private use area. */
public final class SymbolFont {
    private SymbolFont() {}

    /** Whether the character belongs to such a font. */
    public static boolean has(char c) {
        return c >= '\uE000' && c <= '\uF8FF';
    }
}
