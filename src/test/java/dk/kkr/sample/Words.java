package dk.kkr.sample;

import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a section's text, as far as a dialect has them.
 *
 * <ul>
 *   <li>Every dialect: how words are set apart is not compared, nor where lines and paragraphs end (the expected JSON
 *       beside the samples shows that).
 *   <li>Markdown has marks of its own, a hyphen for every list marker or before it, and what its OCR left of line-end
 *       hyphens ({@code Svagsy- nede}).
 *   <li>pdftotext's default mode removes line-end hyphens, the hard and suspended ones too, and prints a table column
 *       by column.
 * </ul>
 */
final class Words {
    private static final String BULLETS = "-–•➢";

    private final String dialect;

    Words(String dialect) {
        this.dialect = dialect;
    }

    List<String> of(String text, boolean table) {
        return switch (dialect) {
            case "markdown" -> split(withoutMarkup(text));
            case "pdftotext" ->
                table
                        ? split(text.replace("-", "")).stream().sorted().toList()
                        : List.of(text.replaceAll("[\\s-]", ""));
            default -> split(text);
        };
    }

    private static List<String> split(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String withoutMarkup(String text) {
        return text.replace("**", "")
                .replaceAll("\\[([^\\]\n]+)\\]\\(#\\)", "$1")
                .replaceAll("(?m)^[" + BULLETS + "] ", "")
                .replaceAll("(?<=\\p{L})- (?=\\p{L})", "");
    }
}
