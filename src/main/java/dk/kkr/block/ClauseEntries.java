package dk.kkr.block;

import dk.kkr.line.ColumnWidth;
import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.ListMarker;
import dk.kkr.line.Mark;

/**
 * Entries of a list without markers whose clauses all begin with the same word:
 *
 * <pre>
 * Det indstilles,
 * at KKR drøfter planen,
 * at planen sendes til kommunerne, og
 * at der følges op i juni.
 * </pre>
 *
 * <p>A line that had room for {@code at} was ended on purpose, after the end of a clause. Two such entries near each
 * other make a list. Fails on text set so raggedly that two lines near each other happen to end early after a comma,
 * before {@code at}.
 */
final class ClauseEntries {
    private static final String WORD = "at ";

    /** An entry takes at most so many lines. */
    private static final int NEAR = 6;

    private static final ListMarker MARKER = new ListMarker("at", 0, 0, true);

    private final Lines lines;
    private final ColumnWidth column;
    private final boolean wrapped;

    private ClauseEntries(Lines lines, ColumnWidth column, boolean wrapped) {
        this.lines = lines;
        this.column = column;
        this.wrapped = wrapped;
    }

    /**
     * Gives the lines that begin such entries a marker.
     *
     * @param wrapped whether lines are broken by width, so that early ends can be recognised
     */
    static void mark(Lines lines, ColumnWidth column, boolean wrapped) {
        ClauseEntries entries = new ClauseEntries(lines, column, wrapped);
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.mark() != Mark.Plain.TEXT || line.gap() == Gap.PARAGRAPH) {
                last = -1;
            }
            if (line.text().startsWith(WORD) && entries.mayBegin(i)) {
                if (last >= 0 && i - last <= NEAR) {
                    lines.set(last, lines.get(last).withMarker(MARKER));
                    lines.set(i, line.withMarker(MARKER));
                }
                last = i;
            }
        }
    }

    private boolean mayBegin(int index) {
        Line line = lines.get(index);
        if (line.mark() != Mark.Plain.TEXT) {
            return false;
        }
        if (index == 0 || line.gap() != Gap.NONE || lines.get(index - 1).mark() != Mark.Plain.TEXT) {
            return line.gap() != Gap.PAGE;
        }
        Line before = lines.get(index - 1);
        return endsClause(before) && (!wrapped || column.hadRoom(before, line, true));
    }

    private boolean endsClause(Line line) {
        return ",;:.".indexOf(line.lastCharacter()) >= 0 || line.text().endsWith(" og") || column.isShort(line);
    }
}
