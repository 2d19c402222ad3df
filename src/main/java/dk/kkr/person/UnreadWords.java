package dk.kkr.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words of an entry with a substitute that no field has: {@code (V), Greve Kommune} of {@code supp. Jan Friis (V),
 * Greve Kommune deltog}, and what stands behind {@code (Ole Bro deltog som suppleant)}.
 */
final class UnreadWords {
    /** With which a substitute is named. */
    private static final Set<String> READ = Set.of(
            "supp",
            "suppl",
            "suppleant",
            "stedfortræder",
            "i",
            "stedet",
            "som",
            "for",
            "deltog",
            "deltager",
            "mødte",
            "afbud",
            "fraværende");

    private UnreadWords() {}

    /** @param fields what was read of the entry */
    static Optional<String> of(String entry, List<Optional<String>> fields) {
        Set<String> read = new HashSet<>(READ);
        for (Optional<String> field : fields) {
            read.addAll(wordsOf(field.orElse("").toLowerCase(Locale.ROOT)));
        }
        List<String> unread = wordsOf(entry);
        unread.removeIf(word -> read.contains(word.toLowerCase(Locale.ROOT)));
        return unread.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", unread));
    }

    private static List<String> wordsOf(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }
}
