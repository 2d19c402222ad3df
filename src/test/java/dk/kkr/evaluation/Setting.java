package dk.kkr.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a text is set and extracted.
 *
 * @param width of the column
 * @param blanksKept whether the blank at which a line was broken is still there, as some extractors leave it: after a
 *     suspended hyphen, never after a soft one
 */
record Setting(Measure measure, int width, boolean blanksKept) {
    private static final int NARROWEST = 24;
    private static final int WIDEST = 90;

    /** Narrow columns to wide ones, by both measures, with and without blanks, in order. */
    static List<Setting> all(int step) {
        List<Setting> settings = new ArrayList<>();
        for (boolean blanksKept : new boolean[] {false, true}) {
            for (Measure measure : Measure.values()) {
                for (int width = NARROWEST; width <= WIDEST; width += step) {
                    settings.add(new Setting(measure, width, blanksKept));
                }
            }
        }
        return settings;
    }

    @Override
    public String toString() {
        return "%s %d%s".formatted(measure.name().toLowerCase(Locale.ROOT), width, blanksKept ? ", blanks kept" : "");
    }
}
