package dk.kkr.profile;

import java.util.Set;

/** Small words around the body to which something is sent: {@code til det rådgivende Udvalg for Sundhed og Omsorg}. */
public final class AddressWords {
    private static final Set<String> LEADS = Set.of("til", "hos");
    private static final Set<String> ARTICLES = Set.of("den", "det", "de");
    private static final Set<String> JOINTS = Set.of("for", "og", "i", "af");

    private static final Set<String> FIELD_ENDS =
            Set.of("med", "inden", "til", "på", "ved", "hvor", "som", "der", "af", "efter");

    private AddressWords() {}

    /** Whether the body follows the word. */
    public static boolean lead(String word) {
        return LEADS.contains(word);
    }

    /** Whether the noun is still to come: an article, {@code regionale}, {@code kommunale}. */
    public static boolean isBeforeNoun(String word) {
        return ARTICLES.contains(word)
                || word.endsWith("ske")
                || word.endsWith("nye")
                || word.endsWith("ale")
                || word.endsWith("ende");
    }

    /** Whether a body's field of work is over before the word. */
    public static boolean endField(String word) {
        return FIELD_ENDS.contains(word);
    }

    /** Whether a name may go on after the word. */
    public static boolean joinNames(String word) {
        return JOINTS.contains(word);
    }
}
