package dk.kkr.block;

import dk.kkr.hyphen.LineBreak;
import dk.kkr.outline.Mark;
import dk.kkr.outline.OutlineLine;
import dk.kkr.page.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line with what the rules of blocks ask of it again and again.
 *
 * @param marker with which it begins like a list entry
 * @param isTableRow whether it has cells parted by tabs, or between bars as Markdown has them
 */
record MeasuredLine(OutlineLine line, Optional<ListMarker> marker, boolean isTableRow) {
    static List<MeasuredLine> of(List<OutlineLine> lines) {
        List<MeasuredLine> measured = new ArrayList<>(lines.size());
        for (OutlineLine line : lines) {
            measured.add(of(line));
        }
        return measured;
    }

    private static MeasuredLine of(OutlineLine line) {
        Optional<ListMarker> marker = ListMarker.parse(line.text());
        return new MeasuredLine(line, marker, isTableRow(line.text(), marker));
    }

    private static boolean isTableRow(String text, Optional<ListMarker> marker) {
        if (text.length() > 1 && text.charAt(0) == '|' && text.charAt(text.length() - 1) == '|') {
            return true;
        }
        int tab = text.indexOf('\t');
        return tab >= 0 && (marker.isEmpty() || tab >= marker.get().length());
    }

    MeasuredLine withMarker(ListMarker found) {
        return new MeasuredLine(line, Optional.of(found), isTableRow);
    }

    String text() {
        return line.text();
    }

    Mark mark() {
        return line.mark();
    }

    Gap gap() {
        return line.span().gap();
    }

    boolean beginsInLowerCase() {
        return Character.isLowerCase(text().charAt(0));
    }

    boolean beginsInCapital() {
        return Character.isUpperCase(text().charAt(0));
    }

    char lastCharacter() {
        return text().charAt(text().length() - 1);
    }

    /** Not a dash alone on its line. */
    boolean endsInHyphen() {
        return text().length() > 1 && LineBreak.isHyphen(lastCharacter());
    }

    boolean endsSentence() {
        char last = lastCharacter();
        boolean closed = last == '”' || last == '"' || last == ')' || last == '*';
        char end = closed && text().length() > 1 ? text().charAt(text().length() - 2) : last;
        return end == '.' || end == ':' || end == '?' || end == '!' || last == '.';
    }
}
