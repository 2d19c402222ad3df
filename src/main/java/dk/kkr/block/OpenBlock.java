package dk.kkr.block;

import dk.kkr.line.Line;
import dk.kkr.line.ListMarker;
import dk.kkr.text.QuotationMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of the block that is being read. */
final class OpenBlock {

    /** A numbering or a quotation may have begun so many lines back. */
    private static final int NEAR = 10;

    /** Most blocks have at most so many lines. */
    private static final int USUAL_LINES = 4;

    private final Line first;
    private final Optional<ListMarker> marker;
    private final boolean prose;
    private final List<Line> lines = new ArrayList<>(USUAL_LINES);
    private Line last;

    /** @param prose whether its lines are known to be one paragraph */
    OpenBlock(Line first, Optional<ListMarker> marker, boolean prose) {
        this.first = first;
        this.last = first;
        this.marker = marker;
        this.prose = prose;
        lines.add(first);
    }

    void add(Line line) {
        lines.add(line);
        last = line;
    }

    /** Its lines so far, one at least. */
    List<Line> lines() {
        return lines.size() == 1 ? List.of(first) : List.copyOf(lines);
    }

    Line firstLine() {
        return first;
    }

    Line lastLine() {
        return last;
    }

    Optional<ListMarker> marker() {
        return marker;
    }

    boolean isListEntry() {
        return marker.isPresent();
    }

    /** A list marker alone on its line: its entry stands on the next. */
    boolean isMarkerOnly() {
        return isMarker() && first.text().charAt(0) != '-';
    }

    /** A dash alone on its line: a marker, or the empty cell of a table. */
    boolean isDashOnly() {
        return isMarker() && first.text().charAt(0) == '-';
    }

    private boolean isMarker() {
        return marker.isPresent()
                && lines.size() == 1
                && first.text().length() <= marker.get().length();
    }

    boolean isProse() {
        return prose;
    }

    char lastCharacter() {
        return last.lastCharacter();
    }

    boolean endsWith(char c) {
        return lastCharacter() == c;
    }

    /** Whether the number of a list stands within the last lines, not as the block's own marker: {@code … 2) …}. */
    boolean hasInText(int number) {
        String numbered = number + ") ";
        for (int i = Math.max(0, lines.size() - NEAR); i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.contains(" " + numbered) || (i > 0 && text.startsWith(numbered))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation or parenthesis is open: {@code ”DK2020} / {@code – Klimaplaner i hele Danmark”}. */
    boolean hasOpenQuote() {
        int quotes = 0;
        int parentheses = 0;
        for (Line line : lastLines()) {
            for (int i = 0; i < line.text().length(); i++) {
                char c = line.text().charAt(i);
                quotes += QuotationMark.is(c) ? 1 : 0;
                parentheses += c == '(' ? 1 : 0;
                parentheses = c == ')' ? Math.max(0, parentheses - 1) : parentheses;
            }
        }
        return quotes % 2 == 1 || parentheses > 0;
    }

    private List<Line> lastLines() {
        return lines.subList(Math.max(0, lines.size() - NEAR), lines.size());
    }
}
