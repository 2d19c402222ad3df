package dk.kkr.hyphen;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words after which Danish continues a compound left open: {@code social- og sundhedsområdet}. */
final class Conjunctions {
    private static final List<String> WORDS =
            List.of("og", "eller", "samt", "og/eller", "henholdsvis", "hhv.", "såvel");

    /** Words that pair with a conjunction and are not the first part of a compound: {@code enten-eller}. */
    private static final Map<String, String> PARTNERS = Map.of("enten", "eller", "hverken", "eller", "både", "og");

    private Conjunctions() {}

    static List<String> all() {
        return WORDS;
    }

    static boolean contains(String token) {
        return WORDS.contains(token);
    }

    /** Whether the two are a pair: {@code både} and {@code og}. */
    static boolean arePartners(String first, String second) {
        return second.equals(PARTNERS.get(first.toLowerCase(Locale.ROOT)));
    }
}
