package dk.kkr.outline.front;

import dk.kkr.profile.ClockTime;
import dk.kkr.profile.CoverLabel;
import dk.kkr.profile.CoverLabel.Kind;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.MeetingWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels whose values stand below them: one, {@code Dato:} / {@code 3. marts 2021}; or several and then as many values,
 * where an extractor prints a table column by column:
 *
 * <pre>
 * Dato:
 * Sted:
 * 08-02-2013 12:30
 * Sognegården, Kirketorvet 4, 6760 Ribe
 * </pre>
 *
 * <p>Each takes the first value of its kind; a label of a time may find it beside its date. Where there is none, the
 * label has no value.
 */
final class LabelledColumns {
    private final List<Segment> segments;

    private LabelledColumns(List<Segment> segments) {
        this.segments = segments;
    }

    /** The segments, with such values assigned to their labels; labels elsewhere stay unchanged. */
    static List<Segment> paired(List<Segment> segments) {
        LabelledColumns columns = new LabelledColumns(new ArrayList<>(segments));
        int i = 0;
        while (i < columns.segments.size()) {
            int end = i;
            while (end < columns.segments.size() && columns.segments.get(end).isBareLabel()) {
                end++;
            }
            if (end > i) {
                columns.pair(i, end);
            }
            i = Math.max(end, i + 1);
        }
        return columns.segments;
    }

    private void pair(int from, int to) {
        int next = to;
        for (int i = from; i < to; i++) {
            CoverLabel label = segments.get(i).label().orElseThrow();
            boolean own = next < segments.size()
                    && hasNoOther(label.kind(), segments.get(next))
                    && isOf(label.kind(), segments.get(next).text());
            if (own) {
                segments.set(next, segments.get(next).labelled(label));
                next++;
            }
            boolean beside = !own
                    && next > to
                    && isBesideDate(label.kind(), segments.get(next - 1).text());
            if (own || beside) {
                segments.set(i, segments.get(i).withValueAt(next - 1));
            }
        }
    }

    /** {@code Kl. 9.30 - 12} says by itself what {@code Tidspunkt:} does. */
    private static boolean hasNoOther(Kind kind, Segment value) {
        return value.label().isEmpty()
                || (!value.isBareLabel() && value.label().get().kind() == kind);
    }

    private static boolean isBesideDate(Kind kind, String text) {
        return kind == Kind.TIME && ClockTime.isIn(text);
    }

    /** Whether a text may be what a label announces. */
    static boolean isOf(Kind kind, String text) {
        boolean date = DanishDate.firstIn(text).isPresent();
        boolean time = ClockTime.isIn(text);
        return switch (kind) {
            case DATE, DATE_AND_VENUE -> date;
            case TIME -> time && !date;
            case VENUE ->
                !date
                        && !time
                        && !MeetingWords.haveMeeting(text)
                        && !ColumnOfLabels.isLabel(text)
                        && TitleLine.parse(text).isEmpty();
            case BODY -> TitleLine.parse(text).isPresent() || MeetingWords.haveMeeting(text);
            case DOCUMENT -> TitleLine.parse(text).isPresent();
        };
    }
}
