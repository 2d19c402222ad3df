package dk.kkr.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Typesetters break a compound between its parts before anywhere else. The parts are known where the text has them as
 * words of their own, with or without a linking s or e: {@code ungdoms-uddannelse}.
 */
final class CompoundParts {
    private static final int SHORTEST_PART = 4;

    private final Set<String> words = new HashSet<>();

    CompoundParts(CleanText text) {
        text.words().forEach(word -> words.add(word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "")));
    }

    /** The offsets between two parts of the word, in order. */
    List<Integer> breaksIn(String word) {
        String letters = word.toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(SHORTEST_PART, letters.length() - SHORTEST_PART)
                .filter(at -> isFirstPart(letters.substring(0, at)) && words.contains(letters.substring(at)))
                .boxed()
                .toList();
    }

    private boolean isFirstPart(String part) {
        boolean linked = part.endsWith("s") || part.endsWith("e");
        return words.contains(part) || linked && words.contains(part.substring(0, part.length() - 1));
    }
}
