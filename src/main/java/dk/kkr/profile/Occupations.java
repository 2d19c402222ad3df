package dk.kkr.profile;

import java.util.List;

/**
 * What people do for a living, before their names: {@code Fabrikant Bo Dam Holm}, by the endings with which Danish
 * makes such words, none of which first names have. {@link Offices} are known wherever they stand, these only before a
 * whole name.
 */
final class Occupations {
    private static final Affixes ENDINGS = Affixes.endings(List.of(
            "ør",
            "kant",
            "ist",
            "olog",
            "nom",
            "gog",
            "graf",
            "iker",
            "tekt",
            "lektor",
            "doktor",
            "sident",
            "ejer",
            "lærer",
            "lærerinde",
            "arbejder",
            "værker",
            "forsker",
            "handler",
            "mester",
            "dommer",
            "adjunkt",
            "docent"));

    private Occupations() {}

    /** Whether a text begins with one of them, before at least two more words. */
    static boolean standBefore(String word, String rest) {
        return ENDINGS.endInAnyCase(word) && rest.strip().indexOf(' ') > 0 && Character.isUpperCase(rest.charAt(0));
    }
}
