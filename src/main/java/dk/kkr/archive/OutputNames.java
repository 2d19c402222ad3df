package dk.kkr.archive;

import java.util.List;
import java.util.Locale;

/**
 * The names of outputs: {@code 2020/referat.txt} becomes {@code 2020/referat.json}, and {@code referat.md}, which might
 * stand beside it, {@code referat.md.json}.
 */
final class OutputNames {
    private static final List<String> USUAL_EXTENSIONS = List.of(".txt", ".pdf");

    private OutputNames() {}

    /** One per suffix. */
    static List<String> of(DumpFile dump, List<String> suffixes) {
        String stem = stemOf(dump.place());
        return suffixes.stream().map(suffix -> stem + suffix).toList();
    }

    private static String stemOf(String place) {
        for (String extension : USUAL_EXTENSIONS) {
            int end = place.length() - extension.length();
            if (end > 0
                    && place.charAt(end - 1) != '/'
                    && place.toLowerCase(Locale.ROOT).endsWith(extension)) {
                return place.substring(0, end);
            }
        }
        return place;
    }
}
