package dk.kkr.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The files of a folder that are documents of kinds which kkr does not read, counted by their extension. */
final class OtherDocuments {
    private static final List<String> KINDS = List.of(
            ".docx", ".doc", ".odt", ".rtf", ".html", ".htm", ".pages", ".jpg", ".jpeg", ".png", ".tif", ".tiff",
            ".gif");

    private final Map<String, Integer> counts = new TreeMap<>();

    void count(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (String kind : KINDS) {
            if (name.endsWith(kind)) {
                counts.merge(kind, 1, Integer::sum);
            }
        }
    }

    boolean areNone() {
        return counts.isEmpty();
    }

    /** {@code 2 .docx, 1 .html}. */
    String describe() {
        StringBuilder described = new StringBuilder();
        counts.forEach((kind, count) -> described
                .append(described.length() == 0 ? "" : ", ")
                .append(count)
                .append(' ')
                .append(kind));
        return described.toString();
    }
}
