package dk.kkr.answers.language;

import dk.kkr.profile.Verb;
import dk.kkr.profile.Verbs;
import java.util.Locale;
import java.util.Optional;

/**
 * A word as it is printed, wherever in a document it stands.
 *
 * @param lower its characters in lower case
 * @param capital whether it begins with a capital
 * @param mark whether it is a comma, a bracket or another mark
 * @param verb the verb of which it is a form, unless the word before it makes it something else
 */
record WordForm(String lower, boolean capital, boolean mark, Optional<Verb> verb) {
    static WordForm of(String printed) {
        String lower = mayHaveCapital(printed) ? printed.toLowerCase(Locale.ROOT) : printed;
        char first = printed.charAt(0);
        return new WordForm(
                lower,
                Character.isUpperCase(first),
                !Character.isLetterOrDigit(lower.charAt(0)),
                Character.isLetter(first) ? Verbs.of(lower) : Optional.empty());
    }

    /** Not one of digits, marks, and the small letters of ASCII and Latin-1, {@code æøå}: most words. */
    private static boolean mayHaveCapital(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c >= 'A' && c <= 'Z' || c > '~' && (c < 'ß' || c > 'ÿ')) {
                return true;
            }
        }
        return false;
    }
}
