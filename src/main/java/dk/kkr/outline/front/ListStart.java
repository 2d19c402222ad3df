package dk.kkr.outline.front;

import dk.kkr.profile.GroupHeading;
import java.util.List;
import java.util.Optional;

/** Where a list of participants begins. */
final class ListStart {
    private ListStart() {}

    /**
     * Whether a list of participants begins at an index: with its heading or that of a group, or two rows with a
     * municipality or party, or an office above one.
     */
    static boolean isAt(int index, List<FrontLine> lines) {
        if (PeopleLine.endsList(lines.get(index))) {
            return false;
        }
        boolean two = index + 1 < lines.size()
                && (PeopleLine.isProven(lines.get(index))
                        || RowReader.isOfficeAlone(lines.get(index).text()))
                && PeopleLine.isProven(lines.get(index + 1));
        Optional<TableHead> columns = index + 1 < lines.size() ? TableHead.in(lines.get(index)) : Optional.empty();
        boolean table = columns.isPresent()
                && !columns.get()
                        .rowsOf(lines.get(index + 1), lines.get(index + 1).text())
                        .isEmpty();
        return two
                || table
                || isGroup(index, lines)
                || PeopleLine.heading(lines.get(index)).isPresent();
    }

    /** {@code Fra Region Sjælland:} above somebody: the groups need no heading above them. */
    static boolean isGroup(int index, List<FrontLine> lines) {
        String text = lines.get(index).text();
        return text.endsWith(":")
                && index + 1 < lines.size()
                && GroupHeading.isLed(text)
                && RowReader.isRow(lines.get(index + 1).text(), false);
    }
}
