package dk.kkr.profile;

import java.util.List;

/** The endings of Danish nouns, which have their article at the end: {@code planen}, {@code budgetterne}. */
public final class NounEndings {
    /** Longer ones first. */
    private static final List<String> ENDINGS = List.of("erne", "ene", "en", "et", "er", "ne");

    /** Longer ones first. */
    private static final List<String> OF_DEEDS = List.of("ningen", "elsen", "ingen", "ning", "else", "ing");

    /** In the genitive: {@code kommunernes}, {@code svømmehallenes}. */
    private static final String GENITIVE_PLURAL = "nes";

    private NounEndings() {}

    /** A noun, in lower case, without its ending; the noun itself where it has none. */
    public static String without(String noun) {
        for (String ending : ENDINGS) {
            if (noun.endsWith(ending)) {
                return noun.substring(0, noun.length() - ending.length());
            }
        }
        return noun;
    }

    /**
     * What a noun of doing something has in common with its verb, {@code placer} of {@code placeringen}; else empty.
     */
    public static String deedOf(String noun) {
        for (String ending : OF_DEEDS) {
            if (noun.endsWith(ending)) {
                return noun.substring(0, noun.length() - ending.length());
            }
        }
        return "";
    }

    /** Whether a word, in lower case, is the article before a noun that is new: {@code en plan}. */
    public static boolean isArticleBefore(String word) {
        return word.equals("en") || word.equals("et");
    }

    /** Whether a word, in lower case, ends as the genitive of several does. */
    public static boolean isGenitivePlural(String word) {
        return word.endsWith(GENITIVE_PLURAL);
    }
}
