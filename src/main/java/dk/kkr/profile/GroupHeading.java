package dk.kkr.profile;

import dk.kkr.text.Cell;
import dk.kkr.text.Letters;
import dk.kkr.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * A heading of a group of those listed, which says nothing about attendance: {@code Fra Region Midtjylland:},
 * {@code Repræsentanter fra kommunerne:}, {@code Fra kommunerne (udpeget af KKR Sjælland):}, {@code Politikere}. Fails
 * on a group that only its people's own word names.
 */
public final class GroupHeading {
    /** In words. */
    private static final int LONGEST = 5;

    private GroupHeading() {}

    /** Whether a line is one, and nothing else, except in parentheses. */
    public static boolean isOne(String printed) {
        String line = withoutAside(printed);
        List<String> words = Words.of(line);
        // "Bo Dam    Sundhedsrådet" is a row.
        if (words.isEmpty() || words.size() > LONGEST || Cell.hasGap(line)) {
            return false;
        }
        return isLed(line)
                || (AttendanceHeading.isCapital(line)
                        && (!Offices.isRole(line) || Offices.areSeveral(line))
                        && Bodies.isGroup(line.endsWith(":") ? line.substring(0, line.length() - 1) : line));
    }

    /** Whether it says from where its people come: {@code Fra Region Midtjylland:}. */
    public static boolean isLed(String line) {
        List<String> words = Words.of(withoutAside(line));
        return line.endsWith(":") && words.size() > 1 && words.size() <= LONGEST && lead(words) >= 0;
    }

    private static String withoutAside(String line) {
        String aside = AttendanceHeading.aside(line);
        return aside.isEmpty() ? line : line.replace(' ' + aside, "");
    }

    /**
     * Where the entries begin after such a heading on their line, {@code Fra Region Midtjylland: Bo Dam}; 0 where there
     * is none.
     */
    public static int endIn(String line) {
        int colon = line.indexOf(':');
        boolean led = colon > 0 && colon < line.length() - 1 && lead(Words.of(line)) >= 0;
        return led && isOne(line.substring(0, colon + 1)) ? colon + 1 : 0;
    }

    /** Whether a word before a colon may say what those behind it are: one with a capital that has no other meaning. */
    public static boolean mayLabel(String label) {
        return AttendanceHeading.isCapital(label)
                && Letters.areAll(label)
                && AttendanceHeading.parse(label).isEmpty()
                && CoverLabel.parse(label + ":").isEmpty();
    }

    /** The body that such a heading names, {@code Region Midtjylland}; empty for {@code Fra kommunerne:}. */
    public static Optional<String> bodyIn(String printed) {
        String line = withoutAside(printed);
        List<String> words = Words.of(line);
        int lead = line.endsWith(":") ? lead(words) : -1;
        boolean led = lead >= 0 && AttendanceWords.leadsBody(AttendanceWords.bare(words.get(lead)));
        String body = led ? String.join(" ", words.subList(lead + 1, words.size())) : ":";
        return Optional.of(body.substring(0, body.length() - 1).strip())
                .filter(AttendanceHeading::isCapital)
                .filter(Bodies::mayBeName);
    }

    /** Which word is the preposition of {@code Fra kommunerne}, {@code Repræsentanter fra kommunerne}; -1: none. */
    private static int lead(List<String> words) {
        int lead = words.size() > 1 && AttendanceWords.areRepresentatives(AttendanceWords.bare(words.get(0))) ? 1 : 0;
        return AttendanceWords.isPreposition(AttendanceWords.bare(words.get(lead))) ? lead : -1;
    }
}
