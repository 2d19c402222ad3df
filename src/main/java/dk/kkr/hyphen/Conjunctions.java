package dk.kkr.hyphen;

import java.util.Set;

/** The words behind which Danish continues a compound that it left open: {@code social- og sundhedsområdet}. */
final class Conjunctions {
    private static final Set<String> WORDS = Set.of("og", "eller", "samt", "og/eller", "henholdsvis", "hhv.", "såvel");

    private Conjunctions() {}

    static boolean contains(String token) {
        return WORDS.contains(token);
    }
}
