package dk.kkr.hyphen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words after which Danish continues a compound left open: {@code social- og sundhedsområdet}. */
final class Conjunctions {
    private static final List<String> WORDS =
            List.of("og", "eller", "samt", "og/eller", "henholdsvis", "hhv.", "såvel");

    private static final Set<String> SET = Set.copyOf(WORDS);

    private static final String LAST_CHARACTERS = lastCharacters();

    /** Words that pair with a conjunction and are not the first part of a compound: {@code enten-eller}. */
    private static final Map<String, String> PARTNERS = Map.of("enten", "eller", "hverken", "eller", "både", "og");

    private Conjunctions() {}

    static List<String> all() {
        return WORDS;
    }

    static boolean contains(String token) {
        return SET.contains(token);
    }

    /** Whether one of them stands between two offsets of a text in lower case. */
    static boolean areAt(int from, int to, char[] text) {
        return contains(String.valueOf(text, from, to - from));
    }

    private static String lastCharacters() {
        StringBuilder last = new StringBuilder();
        for (String word : WORDS) {
            last.append(word.charAt(word.length() - 1));
        }
        return last.toString();
    }

    /** Whether one of them ends in the character. */
    static boolean endIn(char c) {
        return LAST_CHARACTERS.indexOf(c) >= 0;
    }

    /** Whether the two are a pair: {@code både} and {@code og}. */
    static boolean arePartners(String first, String second) {
        return contains(second) && second.equals(PARTNERS.get(first.toLowerCase(Locale.ROOT)));
    }
}
