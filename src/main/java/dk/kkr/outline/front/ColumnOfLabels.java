package dk.kkr.outline.front;

import dk.kkr.person.Person;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.CoverLabel;
import dk.kkr.profile.Offices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Labels in a column of their own, which pdftotext prints before the column of their values:
 *
 * <pre>
 * Dato:
 * Formand:
 * Afbud:
 *
 * 3. marts 2021
 * Bo Dam, Faxe Kommune
 * Rie Vad, Greve Kommune
 * </pre>
 *
 * <p>Each is put above its value if the next paragraph has as many lines and none is of another kind than its label, or
 * above its paragraph if as many follow. Labels of the cover alone are those of {@link LabelledColumns}, which knows
 * them better. Fails on two wrapped values beside an empty one.
 */
final class ColumnOfLabels {
    private static final int LONGEST_LABEL = 40;

    private final List<FrontLine> lines;

    private ColumnOfLabels(List<FrontLine> lines) {
        this.lines = lines;
    }

    /** The lines, with each such label above its value. */
    static List<FrontLine> paired(List<FrontLine> lines) {
        ColumnOfLabels labels = new ColumnOfLabels(lines);
        List<FrontLine> paired = new ArrayList<>(lines.size());
        int at = 0;
        while (at < lines.size()) {
            int end = labels.endOfLabels(at);
            List<List<FrontLine>> values =
                    end - at > 1 && !labels.areOfCover(at, end) ? labels.valuesOf(at, end) : List.of();
            for (int i = at; i < end; i++) {
                paired.add(lines.get(i));
                paired.addAll(values.isEmpty() ? List.of() : values.get(i - at));
            }
            if (end == at) {
                paired.add(lines.get(at));
                end++;
            }
            for (List<FrontLine> value : values) {
                end += value.size();
            }
            at = end;
        }
        return paired;
    }

    /** The value of each label, in lines; none where they do not fit. */
    private List<List<FrontLine>> valuesOf(int from, int to) {
        List<List<FrontLine>> values = new ArrayList<>();
        if (isOfLast(from, to)) {
            return values;
        }
        if (arePairs(from, to)) {
            for (FrontLine line : lines.subList(to, to + to - from)) {
                values.add(List.of(line));
            }
            return values;
        }
        int at = to;
        int known = 0;
        for (int i = from; i < to; i++) {
            int end = endOfBlock(at);
            Optional<Boolean> fits = end == at
                    ? Optional.of(false)
                    : fits(lines.get(i).text(), lines.get(at).text());
            if (fits.equals(Optional.of(false))) {
                return List.of();
            }
            known += fits.isPresent() ? 1 : 0;
            values.add(lines.subList(at, end));
            at = end;
        }
        return known > 1 && !isMore(at) ? values : List.of();
    }

    /** {@code Afbud:}, a gap, {@code Sekretariat:} right above {@code Bo Dam}: what follows is the last label's. */
    private boolean isOfLast(int from, int to) {
        return to < lines.size()
                && !lines.get(to).followsGap()
                && to - from > 1
                && lines.get(to - 1).followsGap();
    }

    /** Where the lines without a gap between them end; their beginning where one of them is no value. */
    private int endOfBlock(int start) {
        int end = start;
        while (end < lines.size() && (end == start || !lines.get(end).followsGap())) {
            if (lines.get(end).isParagraph() || isLabel(lines.get(end).text())) {
                return start;
            }
            end++;
        }
        return end;
    }

    /** Whether yet another list of people follows: then one of the gaps stands within a value. */
    private boolean isMore(int at) {
        for (Person person : at < lines.size() ? RowReader.people(lines.get(at).text(), false) : List.<Person>of()) {
            if (person.substitute().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private int endOfLabels(int start) {
        int end = start;
        while (end < lines.size() && isLabel(lines.get(end).text())) {
            end++;
        }
        return end;
    }

    /** Whether a line is a label, known or not, and nothing else. */
    static boolean isLabel(String text) {
        return text.length() <= LONGEST_LABEL
                && text.indexOf(':') == text.length() - 1
                && !text.isEmpty()
                && Character.isUpperCase(text.charAt(0));
    }

    private boolean areOfCover(int from, int to) {
        for (FrontLine line : lines.subList(from, to)) {
            if (CoverLabel.parse(line.text()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean arePairs(int from, int to) {
        int end = to + to - from;
        if (end > lines.size() || (end < lines.size() && !lines.get(end).followsGap())) {
            return false;
        }
        int known = 0;
        for (int i = from; i < to; i++) {
            FrontLine value = lines.get(to + i - from);
            if (value.isParagraph() || (i > from && value.followsGap()) || isLabel(value.text())) {
                return false;
            }
            Optional<Boolean> fits = fits(lines.get(i).text(), value.text());
            if (fits.equals(Optional.of(false))) {
                return false;
            }
            known += fits.isPresent() ? 1 : 0;
        }
        return known > 1;
    }

    /** Whether a value is of the label's kind; empty where the label is not known. */
    private static Optional<Boolean> fits(String label, String value) {
        boolean people = RowReader.isRow(value, false);
        Optional<CoverLabel> cover = CoverLabel.parse(label);
        if (cover.isPresent()) {
            return Optional.of(!people && LabelledColumns.isOf(cover.get().kind(), value));
        }
        if (Offices.isRole(PeopleLine.withoutColon(label))) {
            return Optional.of(people);
        }
        return AttendanceHeading.parse(label).map(heading -> people || PeopleLine.isNobody(value));
    }
}
