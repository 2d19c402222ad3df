package dk.kkr.hyphen;

import java.util.List;

/** The words behind which Danish continues a compound that it left open: {@code social- og sundhedsområdet}. */
final class Conjunctions {
    private static final List<String> WORDS =
            List.of("og", "eller", "samt", "og/eller", "henholdsvis", "hhv.", "såvel");

    private Conjunctions() {}

    static List<String> all() {
        return WORDS;
    }

    static boolean contains(String token) {
        return WORDS.contains(token);
    }
}
