package dk.kkr.block;

import dk.kkr.line.ColumnWidth;
import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.ListMarker;
import dk.kkr.line.Mark;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.RecommendationWords;

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
 * does one below a line that is nothing but who recommends, {@code Direktøren indstiller,}. Three of them make one
 * however long their lines are. Fails on text set so raggedly that two lines near each other happen to end early after
 * a comma, before {@code at}.
 */
final class ClauseEntries {
    private static final String MARKS = ",;:.";

    /** An entry takes at most so many lines. */
    private static final int NEAR = 6;

    /** So many lines are no chance. */
    private static final int MANY = 3;

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
        entries.markRuns();
        int last = -1;
        boolean ledIn = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.mark() != Mark.Plain.TEXT || entries.isApart(line)) {
                last = -1;
            }
            if (ClauseWords.beginsWithThat(line.text()) && entries.isBelowLead(i)) {
                lines.set(i, line.withMarker(MARKER));
            }
            if (ClauseWords.beginsWithThat(line.text()) && entries.mayBegin(i, last >= 0 && ledIn)) {
                ledIn = last >= 0 ? ledIn : entries.isLedIn(i);
                if (last >= 0 && i - last <= NEAR) {
                    lines.set(last, lines.get(last).withMarker(MARKER));
                    lines.set(i, line.withMarker(MARKER));
                }
                last = i;
            }
        }
    }

    /**
     * Three lines or more that begin with the word after the end of a clause are entries however long their lines,
     * where a paragraph has nothing else but a line before them: within longer sentences they are chance.
     */
    private void markRuns() {
        int first = -1;
        int last = -1;
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean entry = ClauseWords.beginsWithThat(line.text()) && followsClause(i);
            boolean ends = line.mark() != Mark.Plain.TEXT || line.gap() == Gap.PARAGRAPH || entry && i - last > NEAR;
            boolean goesOn = (count > 0 || entry) && !hasTwoSentences(line);
            count = goesOn && !ends ? count : 0;
            if (entry && goesOn && (count > 0 || beginsList(i))) {
                count++;
                first = count == 1 ? i : first;
                if (count == MANY) {
                    lines.set(first, lines.get(first).withMarker(MARKER));
                    lines.set(last, lines.get(last).withMarker(MARKER));
                }
                if (count >= MANY) {
                    lines.set(i, line.withMarker(MARKER));
                }
                last = i;
            }
        }
    }

    /** At a paragraph's beginning, or below its first line. */
    private boolean beginsList(int index) {
        return begins(index) || begins(index - 1);
    }

    /** Whether a paragraph begins at an index. */
    private boolean begins(int index) {
        return index == 0
                || lines.get(index).gap() == Gap.PARAGRAPH
                || lines.get(index - 1).mark() != Mark.Plain.TEXT;
    }

    private static boolean hasTwoSentences(Line line) {
        String text = line.text();
        for (int at = text.indexOf(". "); at >= 0; at = text.indexOf(". ", at + 1)) {
            if (at + 2 < text.length() && Character.isUpperCase(text.charAt(at + 2))) {
                return true;
            }
        }
        return false;
    }

    private boolean followsClause(int index) {
        Line line = lines.get(index);
        return line.mark() == Mark.Plain.TEXT
                && line.gap() != Gap.PAGE
                && (index == 0
                        || line.gap() == Gap.PARAGRAPH
                        || lines.get(index - 1).mark() == Mark.Plain.TEXT && endsWithMark(lines.get(index - 1)));
    }

    private static boolean endsWithMark(Line line) {
        return MARKS.indexOf(line.lastCharacter()) >= 0 || ClauseWords.endsBeforeNext(line.text());
    }

    /** Whether a gap parts a line from the one above; where no line is broken, each paragraph has one. */
    private boolean isApart(Line line) {
        return wrapped && line.gap() == Gap.PARAGRAPH;
    }

    /** Right below {@code Direktøren indstiller,}, with no gap that would part the two. */
    private boolean isBelowLead(int index) {
        Line line = lines.get(index);
        return index > 0
                && line.mark() == Mark.Plain.TEXT
                && line.gap() != Gap.PAGE
                && !isApart(line)
                && RecommendationWords.endLead(lines.get(index - 1).text())
                && (!wrapped || !column.isSure() || column.hadRoom(lines.get(index - 1), line, true));
    }

    /** Whether nothing of its paragraph stands above it but a line that ends in a colon. */
    private boolean isLedIn(int index) {
        return begins(index) || lines.get(index - 1).text().endsWith(":");
    }

    /** @param ledIn whether it would go on a list below a line that ends in a colon */
    private boolean mayBegin(int index, boolean ledIn) {
        Line line = lines.get(index);
        if (line.mark() != Mark.Plain.TEXT) {
            return false;
        }
        if (index == 0 || line.gap() != Gap.NONE || lines.get(index - 1).mark() != Mark.Plain.TEXT) {
            return line.gap() != Gap.PAGE;
        }
        Line before = lines.get(index - 1);
        return (ledIn && wrapped || endsClause(before)) && (!wrapped || column.hadRoom(before, line, true));
    }

    private boolean endsClause(Line line) {
        return MARKS.indexOf(line.lastCharacter()) >= 0 || line.text().endsWith(" og") || column.isShort(line);
    }
}
