package dk.kkr.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text as its author wrote it: no line ends but those between paragraphs.
 *
 * @param name for people
 * @param paragraphs words separated by single blanks; none is empty
 */
record CleanText(String name, List<String> paragraphs) {
    CleanText {
        paragraphs = paragraphs.stream()
                .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** The words of all paragraphs, with their punctuation. */
    List<String> words() {
        return paragraphs.stream().flatMap(CleanText::wordsOf).toList();
    }

    static Stream<String> wordsOf(String paragraph) {
        return Arrays.stream(paragraph.split(" "));
    }
}
