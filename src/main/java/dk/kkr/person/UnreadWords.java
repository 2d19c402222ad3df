package dk.kkr.person;

import dk.kkr.profile.SubstituteWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words of an entry with a substitute that have no field: {@code (V), Greve Kommune} of {@code supp. Jan Friis (V),
 * Greve Kommune deltog}, and what follows {@code (Ole Bro deltog som suppleant)}.
 */
final class UnreadWords {
    private UnreadWords() {}

    /** @param fields what was read from the entry */
    static Optional<String> of(String entry, List<Optional<String>> fields) {
        Set<String> read = new HashSet<>();
        for (Optional<String> field : fields) {
            read.addAll(wordsOf(field.orElse("").toLowerCase(Locale.ROOT)));
        }
        List<String> unread = wordsOf(entry.replace(SubstituteWords.BY, ""));
        unread.removeIf(word -> isRead(word.toLowerCase(Locale.ROOT), read));
        return unread.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", unread));
    }

    private static boolean isRead(String word, Set<String> read) {
        return read.contains(word) || SubstituteWords.areUnderstood(word);
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
