package dk.kkr.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a row.
 *
 * @param from offset of its first character in the row; tabs show the columns, blanks only by where they end
 */
public record Cell(String text, int from) {
    /** What separates cells, at least, where {@code pdftotext -layout} prints them. */
    public static final String GAP = "   ";

    /** What parts a label in a column of its own from what it announces, at least. */
    public static final String AFTER_LABEL = "  ";

    /** Whether there is such a gap in a row. */
    public static boolean hasGap(String row) {
        // One character of every gap is looked at.
        int step = GAP.length();
        for (int at = step - 1; at < row.length(); at += step) {
            int start = at + 1;
            while (start > at + 1 - step && row.charAt(start - 1) == ' ') {
                start--;
            }
            if (start <= at && row.startsWith(GAP, start)) {
                return true;
            }
        }
        return false;
    }

    /** Offset at which what stands behind the first such gap begins; -1 where there is none. */
    public static int startOfSecond(String row) {
        int at = row.indexOf(GAP);
        while (at >= 0 && at < row.length() && row.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The cells between tabs, empty ones too. */
    public static List<Cell> betweenTabs(String row) {
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= row.length(); at++) {
            if (at == row.length() || row.charAt(at) == '\t') {
                cells.add(new Cell(row.substring(from, at).strip(), from));
                from = at + 1;
            }
        }
        return cells;
    }

    /** The cells separated by at least so many blanks. */
    public static List<Cell> betweenBlanks(String row, int blanks) {
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < row.length()) {
            int end = at;
            while (end < row.length() && row.charAt(end) == ' ') {
                end++;
            }
            if (end - at >= blanks && at > from) {
                cells.add(new Cell(row.substring(from, at), from));
                from = end;
            }
            at = Math.max(end, at + 1);
        }
        if (from < row.length()) {
            cells.add(new Cell(row.substring(from), from));
        }
        return cells;
    }
}
