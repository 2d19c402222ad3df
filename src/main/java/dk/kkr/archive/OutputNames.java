package dk.kkr.archive;

import java.util.List;
import java.util.Locale;

/**
 * The names of outputs: {@code 2020/referat.txt} becomes {@code 2020/referat.json}, and {@code referat.md}, which might
 * stand beside it, {@code referat.md.json}.
 */
final class OutputNames {
    private static final String USUAL_EXTENSION = ".txt";

    private OutputNames() {}

    /** One per suffix. */
    static List<String> of(DumpFile dump, List<String> suffixes) {
        String stem = stemOf(dump.place());
        return suffixes.stream().map(suffix -> stem + suffix).toList();
    }

    private static String stemOf(String place) {
        boolean isUsual = place.toLowerCase(Locale.ROOT).endsWith(USUAL_EXTENSION)
                && place.length() > USUAL_EXTENSION.length()
                && place.charAt(place.length() - USUAL_EXTENSION.length() - 1) != '/';
        return isUsual ? place.substring(0, place.length() - USUAL_EXTENSION.length()) : place;
    }
}
