package dk.kkr.hyphen;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words behind which Danish continues a compound that it left open: {@code social- og sundhedsområdet}. */
final class Conjunctions {
    private static final List<String> WORDS =
            List.of("og", "eller", "samt", "og/eller", "henholdsvis", "hhv.", "såvel");

    /** What goes before a conjunction and is no compound's first part, each with it: {@code enten-eller}. */
    private static final Map<String, String> PARTNERS = Map.of("enten", "eller", "hverken", "eller", "både", "og");

    private Conjunctions() {}

    static List<String> all() {
        return WORDS;
    }

    static boolean contains(String token) {
        return WORDS.contains(token);
    }

    /** Whether the two make one: {@code både} and {@code og}. */
    static boolean arePartners(String first, String second) {
        return second.equals(PARTNERS.get(first.toLowerCase(Locale.ROOT)));
    }
}
