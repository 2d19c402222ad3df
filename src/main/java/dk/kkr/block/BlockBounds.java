package dk.kkr.block;

import dk.kkr.hyphen.LineBreak;
import dk.kkr.outline.Mark;
import dk.kkr.outline.OutlineLine;
import dk.kkr.page.Gap;
import dk.kkr.page.Spacing;
import java.util.Optional;

/** Says where one block ends and the next begins. */
final class BlockBounds {
    /** {@code mio.}, {@code bl.a.}; its full stops included. */
    private static final int LONGEST_ABBREVIATION = 4;

    private final Spacing spacing;
    private final ColumnWidth column;
    private final ListNumbers lists;

    BlockBounds(Spacing spacing, ColumnWidth column, ListNumbers lists) {
        this.spacing = spacing;
        this.column = column;
        this.lists = lists;
    }

    /**
     * Whether {@code line} goes on with the block that is open.
     *
     * @param next the line behind it; empty at the end
     */
    boolean continues(OpenBlock open, OutlineLine line, Optional<OutlineLine> next) {
        OutlineLine previous = open.lastLine();
        if (line.mark() instanceof Mark.ContentsLine contents) {
            return !contents.starts();
        }
        if (line.mark() == Mark.Plain.TITLE_CONTINUED) {
            return true;
        }
        if (previous.mark() != line.mark() || isTableRow(previous) || isTableRow(line)) {
            return false;
        }
        return previous.span().cutInWord()
                || open.isMarkerOnly()
                || (!startsEntry(open, line) && continuesText(open, line) && !isSubHeading(previous, line, next));
    }

    /** Cells parted by tabs, or between bars as Markdown has them. */
    static boolean isTableRow(OutlineLine line) {
        String text = line.text();
        boolean bars = text.length() > 1 && text.charAt(0) == '|' && text.charAt(text.length() - 1) == '|';
        return bars
                || (text.indexOf('\t') >= 0
                        && ListMarker.parse(text)
                                .filter(marker -> text.indexOf('\t') < marker.length())
                                .isEmpty());
    }

    private boolean startsEntry(OpenBlock open, OutlineLine line) {
        return ListMarker.parse(line.text())
                .filter(marker -> new EntryStart(open, lists, !hadRoom(open, line)).isOne(line, marker))
                .isPresent();
    }

    /**
     * A line without a full stop that had room for the next one's first word ended there on purpose. Behind a full stop
     * and before a capital it is a sub-heading, even if the line before it is full.
     */
    private boolean isSubHeading(OutlineLine previous, OutlineLine line, Optional<OutlineLine> next) {
        return spacing.wrapped()
                && endsSentence(previous.text())
                && Character.isUpperCase(line.text().charAt(0))
                && !endsSentence(line.text())
                && next.filter(text -> text.mark() == line.mark()
                                && Character.isUpperCase(text.text().charAt(0))
                                && text.span().gap() == Gap.NONE
                                && column.hadRoom(line, text, false))
                        .isPresent();
    }

    private boolean continuesText(OpenBlock open, OutlineLine line) {
        OutlineLine previous = open.lastLine();
        boolean lowerCase = Character.isLowerCase(line.text().charAt(0));
        if (endsInHyphen(previous.text()) && !endsInCell(open, line)) {
            return lowerCase || line.span().gap() != Gap.PARAGRAPH;
        }
        if (!spacing.wrapped()) {
            return lowerCase && (!endsSentence(previous.text()) || endsInAbbreviation(previous.text()));
        }
        return switch (line.span().gap()) {
            case PARAGRAPH -> lowerCase && !endsSentence(previous.text()) && !hadRoom(open, line);
            case PAGE -> lowerCase || (!hadRoom(open, line) && !endsSentence(previous.text()));
            case NONE ->
                open.isProse()
                        || (lowerCase && !endsSentence(previous.text()) && !open.isListEntry())
                        || (!hadRoom(open, line) && !endsParagraph(previous));
        };
    }

    private boolean hadRoom(OpenBlock open, OutlineLine line) {
        return column.hadRoom(open.lastLine(), line, open.isListEntry());
    }

    /** Writers leave blanks behind a paragraph's last full stop: {@code det pågældende år.␣␣␣}. */
    private boolean endsParagraph(OutlineLine line) {
        return endsSentence(line.text()) && (line.span().trailingBlanks() > 1 || column.isJoined(line));
    }

    private static boolean endsInHyphen(String text) {
        return text.length() > 1 && LineBreak.isHyphen(text.charAt(text.length() - 1));
    }

    /** A hyphen with a blank before it, on a line that had room for more, is a table's empty cell: {@code Fanø - -}. */
    private boolean endsInCell(OpenBlock open, OutlineLine line) {
        String text = open.lastLine().text();
        return text.charAt(text.length() - 2) == ' ' && !open.isProse() && hadRoom(open, line);
    }

    /** A page may end behind {@code 3,9 mio.}: short, or with a full stop within. */
    private static boolean endsInAbbreviation(String text) {
        String word = text.substring(text.lastIndexOf(' ') + 1);
        int stop = word.indexOf('.');
        return word.endsWith(".") && (stop < word.length() - 1 || word.length() <= LONGEST_ABBREVIATION);
    }

    private static boolean endsSentence(String text) {
        char last = text.charAt(text.length() - 1);
        boolean closed = last == '”' || last == '"' || last == ')' || last == '*';
        char end = closed && text.length() > 1 ? text.charAt(text.length() - 2) : last;
        return end == '.' || end == ':' || end == '?' || end == '!' || last == '.';
    }
}
