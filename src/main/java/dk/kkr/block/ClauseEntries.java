package dk.kkr.block;

import dk.kkr.line.ColumnWidth;
import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.ListMarker;
import dk.kkr.line.Mark;
import dk.kkr.profile.RecommendationWords;
import java.util.Optional;

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
 * <p>A line that had room for {@code at} was ended on purpose, after the end of a clause; below a line that ends in a
 * colon, and at a paragraph's beginning, the comma may be missing. Two such entries near each other make a list, and so
 * does one below a line that is nothing but who recommends, {@code Direktøren indstiller,}. Fails on text set so
 * raggedly that two lines near each other happen to end early after a comma, before {@code at}.
 */
final class ClauseEntries {
    private static final String WORD = "at ";

    /** Before the last entry of a list. */
    private static final String LAST = ", og";

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
        boolean ledIn = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.mark() != Mark.Plain.TEXT || line.gap() == Gap.PARAGRAPH) {
                last = -1;
            }
            if (line.text().startsWith(WORD) && entries.isBelowLead(i)) {
                lines.set(i, line.withMarker(MARKER));
            }
            if (line.text().startsWith(WORD) && entries.mayBegin(i, last, ledIn)) {
                ledIn = last >= 0 ? ledIn : entries.isLedIn(i);
                if (last >= 0 && i - last <= NEAR) {
                    lines.set(last, lines.get(last).withMarker(MARKER));
                    lines.set(i, line.withMarker(MARKER));
                }
                last = i;
            }
        }
    }

    /** Right below {@code Direktøren indstiller,}, with no gap that would part the two. */
    private boolean isBelowLead(int index) {
        Line line = lines.get(index);
        return index > 0
                && line.mark() == Mark.Plain.TEXT
                && line.gap() == Gap.NONE
                && RecommendationWords.endLead(lines.get(index - 1).text())
                && (!wrapped || !column.isSure() || column.hadRoom(lines.get(index - 1), line, true));
    }

    /** Whether nothing of its paragraph stands above it but a line that ends in a colon. */
    private boolean isLedIn(int index) {
        if (index == 0 || lines.get(index).gap() == Gap.PARAGRAPH) {
            return true;
        }
        Line before = lines.get(index - 1);
        return before.mark() != Mark.Plain.TEXT || before.text().endsWith(":");
    }

    /**
     * Whether a line may begin an entry.
     *
     * @param last index of the entry above; -1 where there is none
     * @param led whether that one stands below a line that ends in a colon
     */
    private boolean mayBegin(int index, int last, boolean led) {
        boolean ledIn = last >= 0 && led;
        Line line = lines.get(index);
        if (line.mark() != Mark.Plain.TEXT) {
            return false;
        }
        if (index == 0 || line.gap() != Gap.NONE || lines.get(index - 1).mark() != Mark.Plain.TEXT) {
            return line.gap() != Gap.PAGE;
        }
        Line before = lines.get(index - 1);
        return (ledIn && wrapped || endsClause(before))
                && (!wrapped || column.hadRoom(before, line, true) || isLastOfList(before, last));
    }

    /** {@code at planen godkendes, og} / {@code at der følges op}: below an entry, however long its line. */
    private boolean isLastOfList(Line before, int last) {
        return last >= 0
                && before.text().endsWith(LAST)
                && lines.get(last).marker().equals(Optional.of(MARKER));
    }

    private boolean endsClause(Line line) {
        return ",;:.".indexOf(line.lastCharacter()) >= 0 || line.text().endsWith(" og") || column.isShort(line);
    }
}
