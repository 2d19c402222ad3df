package dk.kkr.outline.front;

import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.Offices;
import dk.kkr.profile.ParticipantColumn;
import dk.kkr.profile.Parties;
import java.util.List;
import java.util.Optional;

/**
 * A column of a table whose cells stand below each other, with its head above them.
 *
 * @param head index of the head's line
 * @param end index after the last cell
 */
record HeadedColumn(ParticipantColumn kind, int head, int end) {
    /** Whether a line is a column's head and nothing else. */
    static boolean isHead(int index, List<FrontLine> lines) {
        return ParticipantColumn.of(lines.get(index).text()).isPresent();
    }

    /** The column whose head stands at an index, with so many cells; empty where one of them is of another kind. */
    static Optional<HeadedColumn> at(int index, int cells, List<FrontLine> lines) {
        int end = index + 1 + cells;
        Optional<ParticipantColumn> kind = end > lines.size()
                ? Optional.empty()
                : ParticipantColumn.of(lines.get(index).text());
        for (int i = index + 1; i < end && kind.isPresent(); i++) {
            FrontLine cell = lines.get(i);
            boolean apart = i > index + 1 && cell.followsGap();
            kind = kind.filter(each -> !apart && mayBe(each, cell.text()));
        }
        return kind.map(each -> new HeadedColumn(each, index, end));
    }

    private static boolean mayBe(ParticipantColumn kind, String cell) {
        return switch (kind) {
            case NAME, SUBSTITUTE -> CellRow.isName(Offices.without(cell));
            case PARTY -> Parties.isLetter(cell) || Parties.named(cell).isPresent();
            case MUNICIPALITY -> LoneLabels.isSeat(cell);
            case PRESENT, ABSENT ->
                ParticipantColumn.endOfMark(cell) > 0
                        || AttendanceHeading.noted(cell).isPresent();
            case OTHER -> cell.length() <= CellRow.LONGEST_CELL && !ParticipantColumn.isWord(cell);
        };
    }
}
