package dk.kkr.profile;

import java.util.Locale;
import java.util.Set;

/**
 * Prepositions, conjunctions and articles, which need another word after them: no title and no participant's entry ends
 * in one. {@code Referat af mødet i}, {@code Aftalen og}, {@code suppleant for}. Fails on a title that ends in a verb
 * and its particle, {@code Sager, der følges op på}.
 */
public final class SmallWords {
    private static final Set<String> OPEN = Set.of(
            "og",
            "eller",
            "samt",
            "om",
            "til",
            "af",
            "for",
            "fra",
            "i",
            "på",
            "med",
            "mellem",
            "ved",
            "vedr.",
            "vedrørende",
            "den");

    private SmallWords() {}

    /** Whether a text's last word needs another after it. */
    public static boolean leadOn(String text) {
        return OPEN.contains(text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
}
