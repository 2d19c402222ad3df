package dk.kkr.invariant;

import dk.kkr.model.ContentsEntry;
import dk.kkr.model.ItemNumber;
import java.util.regex.Pattern;

/**
 * What stands on the lines of a heading or an entry of the contents list beside its title: the number with its word and
 * marks, {@code **3.1.}, {@code Punkt 3:}, {@code 3)}, {@code 03.}; the leader with the page, {@code ......12}, or with
 * what stands in its place.
 */
final class Numbering {
    private static final String MARKS = "[#*_\\s]*";
    private static final String WORD = "(?:ad punkt |ad pkt\\. |ad |\\S*punkt |pkt\\.? )?0?";
    private static final String LEADER = "[.…_\\s]*";

    private Numbering() {}

    /** The line without its number and Markdown's marks. */
    static String cutNumber(String line, ItemNumber number) {
        String digits = number.toString().replace(".", "\\\\*\\.");
        Pattern pattern =
                Pattern.compile("^" + MARKS + WORD + digits + "\\\\*[.)]?[:*_]*" + MARKS, Pattern.CASE_INSENSITIVE);
        return pattern.matcher(line).replaceFirst("").replaceFirst(MARKS + "$", "");
    }

    /** The line without leader and page. */
    static String cutPage(String line, ContentsEntry entry, String insteadOfPage) {
        String page = entry.page().map(number -> "0*" + number).orElse(Pattern.quote(insteadOfPage));
        boolean none = entry.page().isEmpty() && insteadOfPage.isEmpty();
        return none ? line : line.replaceFirst(LEADER + page + "$", "");
    }
}
