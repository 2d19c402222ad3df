package dk.kkr.answers.language;

import java.util.HashMap;
import java.util.Map;

/**
 * The words of a document, each once: two of three stand in it before. What is known of a word as such, its lower case,
 * its verb, is found when it is met for the first time.
 */
final class Vocabulary {
    /** Places for the different words that are read of most documents, so that the map need not grow. */
    private static final int PLACES = 1024;

    private final Map<String, WordForm> forms = new HashMap<>(PLACES);

    /** A word, given as it is printed. */
    WordForm formOf(String printed) {
        WordForm known = forms.get(printed);
        if (known != null) {
            return known;
        }
        WordForm form = WordForm.of(printed);
        forms.put(printed, form);
        return form;
    }
}
