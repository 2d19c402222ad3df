package dk.kkr.invariant;

import dk.kkr.model.ContentsEntry;
import dk.kkr.model.ItemNumber;
import dk.kkr.text.RomanNumeral;
import java.util.regex.Pattern;

/**
 * What the lines of a heading or contents entry have besides title and labels: the number with its marks,
 * {@code **3.1.}, {@code 3:}, {@code 3)}, {@code 3 –}, {@code 03.}; the leader with the page, {@code ......12}; the
 * bars of a table's row.
 */
final class Numbering {
    private static final String MARKS = "[#*_\\s\\x1C-\\x1F]*";
    private static final String OPENING = "[|#*_\\s\\x1C-\\x1F\\[-]*0?";

    /** In {@code 3://Siden sidst} it belongs to the title. */
    private static final String COLON = ":(?!//)";

    private static final String SIGNS = "(?:" + COLON + "|[*_])*";
    private static final String LEADER = "(?:[.…_·․‥\\s]|[-–—]{3,})*";
    private static final String LEADER_TO_NOTHING = "(?:[.…_·․‥\\s]{4,}|[-–—]{4,}\\s*)$";

    private Numbering() {}

    /** The line without its number and Markdown marks. */
    static String cutNumber(String line, ItemNumber number, boolean unusual) {
        String printed = unusual ? inDigits(line) : line;
        return cutMarks(formOf(number, unusual).matcher(withoutBars(printed)).replaceFirst(""));
    }

    /** The line with the Roman numeral that may number it in digits: {@code 2. Vej} for {@code II. Vej}. */
    static String inDigits(String line) {
        int end = RomanNumeral.endOf(line, 0);
        boolean roman = end > 0 && line.startsWith(".", end);
        return roman ? RomanNumeral.valueOf(line.substring(0, end)) + line.substring(end) : line;
    }

    /** The line without Markdown marks at its ends. */
    static String cutMarks(String line) {
        return line.replaceFirst("^" + MARKS, "").replaceFirst(MARKS + "$", "");
    }

    static boolean hasNumber(String line, ItemNumber number) {
        return formOf(number, false).matcher(withoutBars(line)).lookingAt();
    }

    private static Pattern formOf(ItemNumber number, boolean unusual) {
        String digits = number.toString().replace(".", "\\\\*\\.");
        String sign = unusual
                ? "(?:\\\\*\\." + SIGNS + "|\\s*\\\\*\\)" + SIGNS + "|\\s*[–—-][*_]*|\\s*" + SIGNS + ")"
                : "\\\\*[.)]?" + SIGNS;
        return Pattern.compile("^" + OPENING + digits + sign + MARKS);
    }

    /** The line without leader and page; the page may be missing. */
    static String cutPage(String line, ContentsEntry entry) {
        String title = entry.page()
                .map(page -> withoutBars(line).replaceFirst(LEADER + "0*" + page + "[|\\s\\x1C-\\x1F]*$", ""))
                .orElseGet(() -> cutLeader(line));
        // The first of the leader's dots may belong to the title: {@code mv......4}.
        boolean stop = !title.isBlank()
                && entry.title().endsWith(".")
                && !cutMarks(title).endsWith(".");
        return stop ? title + "." : title;
    }

    /** The line without a leader that has no page after it. */
    static String cutLeader(String line) {
        return line.replaceFirst(LEADER_TO_NOTHING, "");
    }

    private static String withoutBars(String line) {
        return line.startsWith("|") && line.endsWith("|") ? line.replace('|', ' ') : line;
    }
}
