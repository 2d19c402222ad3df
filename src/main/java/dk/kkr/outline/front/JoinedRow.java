package dk.kkr.outline.front;

import dk.kkr.profile.Bodies;
import dk.kkr.profile.SmallWords;
import dk.kkr.profile.SubstituteWords;
import dk.kkr.text.LineEndHyphen;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the list of participants that continues over line ends. It consists of names, which
 * {@link LineEndHyphen#joinNames} joins.
 */
final class JoinedRow {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<FrontLine> lines = new ArrayList<>();

    JoinedRow(FrontLine line, String first) {
        starts.add(0);
        lines.add(line);
        text.append(first);
    }

    void add(FrontLine line) {
        boolean piece = !isOpen() && LoneLabels.isOffice(line.text());
        String joined = piece ? text + ", " + line.text() : LineEndHyphen.joinNames(text.toString(), line.text());
        starts.add(joined.length() - line.text().length());
        lines.add(line);
        text.setLength(0);
        text.append(joined);
    }

    /** The row with one more line. */
    String with(FrontLine line) {
        JoinedRow more = new JoinedRow(lines.get(0), text.toString());
        more.add(line);
        return more.text();
    }

    String text() {
        return text.toString();
    }

    List<FrontLine> lines() {
        return lines;
    }

    /** The 1-based number of the line that has the character at an offset. */
    int lineAt(int offset) {
        int at = 0;
        while (at + 1 < starts.size() && starts.get(at + 1) <= offset) {
            at++;
        }
        return lines.get(at).number();
    }

    /** Whether something is open at the end: a parenthesis, a hyphen, a comma, a word that needs another after it. */
    boolean isOpen() {
        return isOpen(text.toString());
    }

    /** Whether a cell goes on in the one below it: it is open, or that begins with a small letter or a bracket. */
    static boolean goesOn(String above, String below) {
        return isOpen(above) || Character.isLowerCase(below.charAt(0)) || below.charAt(0) == '(';
    }

    static boolean isOpen(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        boolean led = SmallWords.leadOn(text) || Bodies.leadOn(text) || text.endsWith(SubstituteWords.SHORT);
        char last = text.charAt(text.length() - 1);
        return depth > 0 || LineEndHyphen.is(last) || ",–/;".indexOf(last) >= 0 || led;
    }
}
