package dk.kkr.block;

import dk.kkr.line.ColumnWidth;
import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.ListMarker;
import dk.kkr.line.Mark;
import java.util.HashMap;
import java.util.Map;

/**
 * Entries of a list without a colon before it, the first after a full line:
 *
 * <pre>
 * Rådet besluttede på mødet efter en længere drøftelse, at man
 * - godkender planen
 * - genoptager sagen.
 * </pre>
 *
 * <p>The first could be a dash or a number within the sentence. The next entry shows that it is not: it has the same
 * bullet and stands not far below, and the line before it ended early, or both begin with a capital; or it has the next
 * number. Fails on a dash at a line's start if right after that paragraph comes a list with the same dashes and no
 * colon before it.
 */
final class EntryRuns {
    /** An entry takes at most so many lines. */
    private static final int NEAR = 15;

    private final Lines lines;
    private final ColumnWidth column;

    /** By the marker's form, the index of the nearest line below that begins with it. */
    private final Map<String, Integer> below = new HashMap<>();

    /** The same for those that certainly begin an entry. */
    private final Map<String, Integer> surelyBelow = new HashMap<>();

    private EntryRuns(Lines lines, ColumnWidth column) {
        this.lines = lines;
        this.column = column;
    }

    /** Confirms the markers of the lines that begin such entries. */
    static void mark(Lines lines, ColumnWidth column) {
        EntryRuns runs = new EntryRuns(lines, column);
        for (int i = lines.size() - 1; i > 0; i--) {
            runs.look(i);
        }
    }

    private void look(int index) {
        Line line = lines.get(index);
        if (line.mark() != Mark.Plain.TEXT || line.lastCharacter() == ':') {
            forget();
        }
        if (line.mark() == Mark.Plain.TEXT && line.marker().isPresent()) {
            add(index, line.marker().get());
        }
        if (line.gap() == Gap.PARAGRAPH) {
            forget();
        }
    }

    private void add(int index, ListMarker marker) {
        boolean own = standsOnItsOwn(index);
        if (!own && isShown(index, marker)) {
            lines.set(index, lines.get(index).withMarker(marker.confirm()));
            own = true;
        }
        below.put(marker.form(), index);
        if (own) {
            surelyBelow.put(marker.form(), index);
        }
    }

    private void forget() {
        below.clear();
        surelyBelow.clear();
    }

    private boolean standsOnItsOwn(int index) {
        Line line = lines.get(index);
        Line previous = lines.get(index - 1);
        return line.gap() == Gap.PARAGRAPH
                || previous.mark() != line.mark()
                || previous.lastCharacter() == ':'
                || column.hadRoom(previous, line, true);
    }

    private boolean isShown(int index, ListMarker marker) {
        int next = below.getOrDefault(marker.form(), Integer.MAX_VALUE);
        if (next > index + NEAR) {
            return false;
        }
        ListMarker found = lines.get(next).marker().orElse(marker);
        if (marker.isNumbered()) {
            return marker.number() == 1 && found.number() == 2;
        }
        return surelyBelow.getOrDefault(marker.form(), Integer.MAX_VALUE) <= index + NEAR
                || (beginsInCapital(index, marker) && beginsInCapital(next, found));
    }

    private boolean beginsInCapital(int index, ListMarker marker) {
        String text = lines.get(index).text();
        return marker.length() < text.length() && Character.isUpperCase(text.charAt(marker.length()));
    }
}
