package dk.kkr.agenda;

import dk.kkr.text.Letters;
import java.util.Optional;

/**
 * A party as the entries of participants have it: its letter, {@code A}, {@code RV}, {@code liste A}, or its name,
 * {@code Socialdemokratiet}, {@code Løsgænger}.
 */
final class PartyName {
    private static final int MAX_LETTERS = 3;

    private PartyName() {}

    static boolean isLetter(String content) {
        return content.length() <= MAX_LETTERS
                && !content.isEmpty()
                && Letters.areAll(content)
                && Character.isUpperCase(content.charAt(0));
    }

    /**
     * The party in the parentheses between name and municipality. Parties have names, with a capital; what is written
     * small is a role, {@code (udenfor)}. A document would break it that writes roles with a capital there, other than
     * those that end as offices do.
     */
    static Optional<String> between(String content) {
        int blank = content.indexOf(' ');
        String last = content.substring(blank + 1);
        if (blank > 0 && isLetter(last) && isList(content.substring(0, blank))) {
            return Optional.of(last);
        }
        return Character.isUpperCase(content.charAt(0)) && !PersonName.isOffice(content)
                ? Optional.of(content)
                : Optional.empty();
    }

    private static boolean isList(String word) {
        return word.equalsIgnoreCase("liste") || word.equalsIgnoreCase("parti");
    }
}
