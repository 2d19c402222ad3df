package dk.kkr.answers.language;

import dk.kkr.profile.NounEndings;

/**
 * Verbs that no list has, by their endings: {@code ansøger}, {@code besvares}. Fails on a noun in the genitive plural.
 */
public final class UnknownVerb {
    private static final int SHORTEST = 5;

    private UnknownVerb() {}

    /** Whether a word where a verb must stand is one in the present. */
    public static boolean isPresent(Word word) {
        return !word.capital()
                && word.lower().length() >= SHORTEST
                && word.lower().endsWith("r");
    }

    /** Whether a word where an infinitive must stand, after {@code om at}, is one. */
    public static boolean isInfinitive(Word word) {
        return !word.capital() && word.verb().isEmpty() && word.lower().endsWith("e");
    }

    /** Whether a word is a verb in the passive. */
    public static boolean isPassive(Word word) {
        String text = word.lower();
        if (word.capital() || text.length() < SHORTEST || !text.endsWith("es")) {
            return false;
        }
        return !NounEndings.isGenitivePlural(text);
    }
}
