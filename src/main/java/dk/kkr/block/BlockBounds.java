package dk.kkr.block;

import dk.kkr.hyphen.LineBreak;
import dk.kkr.outline.Mark;
import dk.kkr.page.Gap;
import dk.kkr.page.Spacing;
import dk.kkr.text.DanishCalendar;
import dk.kkr.text.Digits;
import java.util.BitSet;
import java.util.List;

/** Says where one block ends and the next begins. */
final class BlockBounds {
    /** {@code mio.}, {@code bl.a.}; its full stops included. */
    private static final int LONGEST_ABBREVIATION = 4;

    private final List<MeasuredLine> lines;
    private final Spacing spacing;
    private final ColumnWidth column;
    private final ListNumbers lists;
    private final BitSet enclosures;

    /** @param enclosures the indices of lines that begin entries of {@code Bilag} */
    BlockBounds(List<MeasuredLine> lines, Spacing spacing, ColumnWidth column, ListNumbers lists, BitSet enclosures) {
        this.lines = lines;
        this.spacing = spacing;
        this.column = column;
        this.lists = lists;
        this.enclosures = enclosures;
    }

    /** Whether the line at {@code index} goes on with the block that is open. */
    boolean continues(OpenBlock open, int index) {
        MeasuredLine line = lines.get(index);
        MeasuredLine previous = open.lastLine();
        if (line.mark() instanceof Mark.ContentsLine contents) {
            return !contents.starts() && previous.mark() instanceof Mark.ContentsLine;
        }
        if (line.mark() == Mark.Plain.TITLE_CONTINUED) {
            return true;
        }
        if (previous.mark() != line.mark() || previous.isTableRow() || line.isTableRow() || enclosures.get(index)) {
            return false;
        }
        return previous.line().span().cutInWord()
                || open.isMarkerOnly()
                || (open.isDashOnly() && beginsRow(index - 1))
                || (!startsEntry(open, line) && continuesText(open, line) && !isSubHeading(previous, index));
    }

    /**
     * A dash with an empty line above it and its text right below, where MuPDF parts the marker from the entry. The
     * empty cell of a table, {@code Fanø} / {@code -}, stands right below the cell before it, or has a number or
     * another marker below it.
     */
    private boolean beginsRow(int index) {
        int line = lines.get(index).line().span().line();
        MeasuredLine next = lines.get(index + 1);
        return index > 0
                && next.marker().isEmpty()
                && !Digits.areAll(next.text())
                && lines.get(index - 1).line().span().line() < line - 1
                && next.line().span().line() == line + 1;
    }

    private boolean startsEntry(OpenBlock open, MeasuredLine line) {
        return line.marker().isPresent()
                && new EntryStart(open, lists, spacing.wrapped() && !hadRoom(open, line))
                        .isOne(line.line(), line.marker().get());
    }

    /**
     * A line without a full stop that had room for the next one's first word ended there on purpose. Behind a full stop
     * and before a capital it is a sub-heading, even if the line before it is full.
     */
    private boolean isSubHeading(MeasuredLine previous, int index) {
        MeasuredLine line = lines.get(index);
        return spacing.wrapped()
                && line.beginsInCapital()
                && previous.endsSentence()
                && !line.endsSentence()
                && index + 1 < lines.size()
                && isBelowSubHeading(line, lines.get(index + 1));
    }

    private boolean isBelowSubHeading(MeasuredLine line, MeasuredLine next) {
        return next.mark() == line.mark()
                && next.beginsInCapital()
                && next.gap() == Gap.NONE
                && column.hadRoom(line, next, false);
    }

    private boolean continuesText(OpenBlock open, MeasuredLine line) {
        MeasuredLine previous = open.lastLine();
        boolean lowerCase = line.beginsInLowerCase();
        if (endsInHyphen(previous.text()) && !endsInCell(open, line)) {
            return lowerCase || line.gap() != Gap.PARAGRAPH;
        }
        if (line.gap() != Gap.PARAGRAPH && isDate(previous.text(), line.text())) {
            return true;
        }
        if (!spacing.wrapped()) {
            return lowerCase && (!previous.endsSentence() || endsInAbbreviation(previous.text()));
        }
        return switch (line.gap()) {
            case PARAGRAPH -> lowerCase && !previous.endsSentence() && !hadRoom(open, line);
            case PAGE -> lowerCase || (!hadRoom(open, line) && !previous.endsSentence());
            case NONE ->
                open.isProse()
                        || (lowerCase && !previous.endsSentence() && !open.isListEntry())
                        || (!hadRoom(open, line) && !endsParagraph(previous));
        };
    }

    /** {@code … fra den 1.} / {@code januar 2014}, however early the line ended. */
    private static boolean isDate(String previous, String line) {
        int digit = previous.length() - 2;
        if (!previous.endsWith(".") || digit < 0 || !Digits.isAt(previous, digit)) {
            return false;
        }
        int end = line.indexOf(' ');
        return DanishCalendar.monthOf(end < 0 ? line : line.substring(0, end)) > 0;
    }

    private boolean hadRoom(OpenBlock open, MeasuredLine line) {
        return column.hadRoom(open.lastLine(), line, open.isListEntry());
    }

    /** Writers leave blanks behind a paragraph's last full stop: {@code det pågældende år.␣␣␣}. */
    private boolean endsParagraph(MeasuredLine line) {
        return line.endsSentence() && (line.line().span().trailingBlanks() > 1 || column.isJoined(line));
    }

    private static boolean endsInHyphen(String text) {
        return text.length() > 1 && LineBreak.isHyphen(text.charAt(text.length() - 1));
    }

    /** A hyphen with a blank before it, on a line that had room for more, is a table's empty cell: {@code Fanø - -}. */
    private boolean endsInCell(OpenBlock open, MeasuredLine line) {
        String text = open.lastLine().text();
        return text.charAt(text.length() - 2) == ' ' && !open.isProse() && hadRoom(open, line);
    }

    /** A page may end behind {@code 3,9 mio.}: short, or with a full stop within. */
    private static boolean endsInAbbreviation(String text) {
        String word = text.substring(text.lastIndexOf(' ') + 1);
        int stop = word.indexOf('.');
        return word.endsWith(".") && (stop < word.length() - 1 || word.length() <= LONGEST_ABBREVIATION);
    }
}
