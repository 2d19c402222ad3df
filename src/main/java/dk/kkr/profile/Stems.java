package dk.kkr.profile;

import java.util.List;

/** Beginnings of words, which have their endings in Danish: {@code indstilling} of {@code indstillingerne}. */
final class Stems {
    private Stems() {}

    /** Whether a word begins with one of the stems. */
    static boolean begin(String word, List<String> stems) {
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }
}
