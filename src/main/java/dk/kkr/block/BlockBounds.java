package dk.kkr.block;

import dk.kkr.line.ColumnWidth;
import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.page.Spacing;
import dk.kkr.profile.RecommendationWords;
import dk.kkr.text.Digits;
import java.util.BitSet;

/** Decides where one block ends and the next begins. */
final class BlockBounds {
    /** {@code mio.}, {@code bl.a.}; its full stops included. */
    private static final int LONGEST_ABBREVIATION = 4;

    private final Lines lines;
    private final Spacing spacing;
    private final ColumnWidth column;
    private final ListNumbers lists;
    private final BitSet enclosures;

    /** @param enclosures the indices of lines that begin entries of {@code Bilag} */
    BlockBounds(Lines lines, Spacing spacing, ColumnWidth column, ListNumbers lists, BitSet enclosures) {
        this.lines = lines;
        this.spacing = spacing;
        this.column = column;
        this.lists = lists;
        this.enclosures = enclosures;
    }

    /** Whether the line at {@code index} continues the open block. */
    boolean continues(OpenBlock open, int index) {
        Line line = lines.get(index);
        Line previous = open.lastLine();
        if (line.mark() instanceof Mark.ContentsLine contents) {
            return !contents.starts() && previous.mark() instanceof Mark.ContentsLine;
        }
        if (line.mark() == Mark.Plain.TITLE_CONTINUED || line.mark() == Mark.Plain.PARTICIPANT_CONTINUED) {
            return true;
        }
        if (line.mark() == Mark.Plain.COVER || line.mark() == Mark.Plain.PARTICIPANT) {
            return false;
        }
        if (previous.mark() != line.mark() || previous.isTableRow() || line.isTableRow() || enclosures.get(index)) {
            return false;
        }
        if (CellRows.isOneAt(lines, index)) {
            return false;
        }
        return previous.isCutInWord()
                || open.isMarkerOnly()
                || (open.isDashOnly() && beginsRow(index - 1))
                || (!startsEntry(open, line) && continuesText(open, index) && !beginsAnew(open, index))
                || (line.gap() != Gap.PARAGRAPH && NumberInSentence.isCut(previous.text(), line.text()));
    }

    private boolean beginsAnew(OpenBlock open, int index) {
        return isSubHeading(open.lastLine(), index)
                || open.isListEntry()
                        && RecommendationWords.beginLead(lines.get(index).text())
                || ParallelLabel.isOne(open.firstLine(), open.lastLine(), lines.get(index))
                || index + 1 < lines.size()
                        && ParallelLabel.isHeading(
                                open.firstLine(), open.lastLine(), lines.get(index), lines.get(index + 1));
    }

    /**
     * A dash with an empty line above it and its text right below, where MuPDF separates the marker from the entry. The
     * empty cell of a table, {@code Fanø} / {@code -}, stands right below the cell before it, or has a number or
     * another marker below it.
     */
    private boolean beginsRow(int index) {
        int line = lines.get(index).number();
        Line next = lines.get(index + 1);
        return index > 0
                && next.marker().isEmpty()
                && !Digits.areAll(next.text())
                && lines.get(index - 1).number() < line - 1
                && next.number() == line + 1;
    }

    private boolean startsEntry(OpenBlock open, Line line) {
        return line.marker().isPresent()
                && new EntryStart(open, lists, mayBeBroken(line) && !hadRoom(open, line))
                        .isOne(line, line.marker().get());
    }

    /**
     * A line without a full stop that had room for the next one's first word was ended on purpose. After a full stop
     * and before a capital it is a sub-heading, even if the line before it is full.
     */
    private boolean isSubHeading(Line previous, int index) {
        Line line = lines.get(index);
        return spacing.wrapped()
                && line.beginsInCapital()
                && previous.endsSentence()
                && !line.endsSentence()
                && index + 1 < lines.size()
                && isBelowSubHeading(line, lines.get(index + 1));
    }

    private boolean isBelowSubHeading(Line line, Line next) {
        return next.mark() == line.mark()
                && next.beginsInCapital()
                && next.gap() == Gap.NONE
                && column.hadRoom(line, next, false);
    }

    private boolean continuesText(OpenBlock open, int index) {
        Line line = lines.get(index);
        Line previous = open.lastLine();
        boolean lowerCase = line.beginsInLowerCase();
        if (previous.endsInHyphen() && !endsInCell(open, line)) {
            return lowerCase || line.gap() != Gap.PARAGRAPH;
        }
        if (open.isProse() && line.gap() == Gap.NONE) {
            return true;
        }
        boolean inSentence = lowerCase && (!previous.endsSentence() || endsInAbbreviation(previous.text()));
        if (!mayBeBroken(line)) {
            return inSentence;
        }
        return switch (line.gap()) {
            case PARAGRAPH -> lowerCase && !previous.endsSentence() && !hadRoom(open, line);
            case PAGE -> lowerCase || (!hadRoom(open, line) && !previous.endsSentence());
            case NONE ->
                (inSentence && !open.isListEntry())
                        || (!hadRoom(open, line)
                                && !endsParagraph(previous, line)
                                && (spacing.wrapped() || lowerCase || continues(index)));
        };
    }

    /**
     * In a dump too short to show that its lines are broken, full lines of text may be. In the front matter each name
     * and place has its own line.
     */
    private boolean mayBeBroken(Line line) {
        return line.mark() == Mark.Plain.TEXT
                ? spacing.wrapped() || column.fitsPage()
                : spacing.wrapped() && column.isSure();
    }

    /** Whether the line ends its sentence or is full itself, and so is not a heading, {@code 2. Eventuelt}. */
    private boolean continues(int index) {
        Line line = lines.get(index);
        if (line.endsSentence() || line.endsInHyphen()) {
            return true;
        }
        if (index + 1 == lines.size()) {
            return false;
        }
        Line next = lines.get(index + 1);
        return next.mark() == line.mark() && next.gap() == Gap.NONE && !column.hadRoom(line, next, false);
    }

    private boolean hadRoom(OpenBlock open, Line line) {
        return column.hadRoom(open.lastLine(), line, open.isListEntry());
    }

    /**
     * Writers leave blanks after a paragraph's last full stop, {@code det pågældende år.␣␣␣}, and after a sub-heading.
     */
    private boolean endsParagraph(Line line, Line next) {
        boolean blanks = line.trailingBlanks() > 1;
        boolean mayContinue = spacing.wrapped() || spacing.gapsTell();
        return line.endsSentence()
                ? blanks || !mayContinue || column.isJoined(line)
                : blanks && next.beginsInCapital() && Character.isLowerCase(line.lastCharacter());
    }

    /**
     * A hyphen with a blank before it, on a line that had room for more, is a table's empty cell: {@code Fanø - -}. Not
     * a range: {@code omkring 10 -} / {@code 12 kommuner}.
     */
    private boolean endsInCell(OpenBlock open, Line line) {
        String text = open.lastLine().text();
        boolean separate = text.charAt(text.length() - 2) == ' ';
        boolean range = text.length() > 2 && Digits.isAt(text, text.length() - 3) && Digits.isAt(line.text(), 0);
        return separate && !open.isProse() && (range ? column.isShort(open.lastLine()) : hadRoom(open, line));
    }

    /** A page may end after {@code 3,9 mio.}: an abbreviation is short, or has a full stop within. */
    private static boolean endsInAbbreviation(String text) {
        int last = text.length() - 1;
        if (text.charAt(last) != '.') {
            return false;
        }
        int word = text.lastIndexOf(' ') + 1;
        return text.indexOf('.', word) < last || text.length() - word <= LONGEST_ABBREVIATION;
    }
}
