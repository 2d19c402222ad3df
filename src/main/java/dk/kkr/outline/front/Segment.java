package dk.kkr.outline.front;

import dk.kkr.model.Evidence;
import dk.kkr.person.PersonName;
import dk.kkr.profile.CoverLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a line of the cover says in one place: {@code Dato: 12-03-2019} and {@code Sted: Viborg} of {@code Dato:
 * 12-03-2019 Sted: Viborg}, and what {@code -layout} prints beside a line, after five blanks or a tab. A label and the
 * column after it are one segment.
 *
 * @param valueAt of a bare label, the index of the segment that has its value
 */
record Segment(FrontLine line, String text, Optional<CoverLabel> label, int valueAt) {
    /** The value follows the label, or there is none. */
    static final int NOWHERE_ELSE = -1;

    private static final String COLUMN_GAP = "     ";

    static List<Segment> of(List<FrontLine> lines) {
        List<Segment> segments = new ArrayList<>(lines.size());
        for (FrontLine line : lines) {
            add(line, line.isParagraph() ? "" : line.text(), segments);
        }
        return segments;
    }

    private static void add(FrontLine line, String text, List<Segment> segments) {
        int next = text.indexOf(':') > 0 ? CoverLabel.startOfNext(text) : text.length();
        int column = columnIn(text);
        String first = text.substring(0, Math.max(0, column)).strip();
        // What stands beside a person is the person's: "Ole Bro     KKR Sjælland".
        // So is what stands beside a label, known or not: "Frokost:     kl. 12.30".
        boolean own = first.endsWith(":")
                || isLabelAlone(first)
                || (PersonName.isOne(first)
                        && CoverLabel.parse(text.substring(column).strip()).isEmpty());
        next = column > 0 && column < next && !own ? column : next;
        String words = text.substring(0, next).strip();
        segments.add(new Segment(line, words, CoverLabel.parse(words), NOWHERE_ELSE));
        if (next < text.length()) {
            add(line, text.substring(next).strip(), segments);
        }
    }

    private static int columnIn(String text) {
        int blanks = text.indexOf(COLUMN_GAP);
        int tab = text.indexOf('\t');
        return tab < 0 || (blanks >= 0 && blanks < tab) ? blanks : tab;
    }

    /** {@code Sted} in a column before its venue. */
    private static boolean isLabelAlone(String text) {
        Optional<CoverLabel> label = CoverLabel.parse(text.strip());
        return label.isPresent() && label.get().value().isEmpty();
    }

    /** What follows its label; the text itself where it has none. */
    String value() {
        return label.map(CoverLabel::value).orElse(text);
    }

    /** A label whose value stands below it or beside it. */
    boolean isBareLabel() {
        return label.isPresent() && label.get().value().isEmpty();
    }

    /** This label, whose value stands elsewhere. */
    Segment withValueAt(int segment) {
        return new Segment(line, text, Optional.empty(), segment);
    }

    /** This value, whose label stands elsewhere. */
    Segment labelled(CoverLabel other) {
        return new Segment(
                line, text, Optional.of(new CoverLabel(other.kind(), other.ofMeeting(), text)), NOWHERE_ELSE);
    }

    Evidence evidence() {
        return line.evidence(text);
    }
}
