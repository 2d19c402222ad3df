package dk.kkr.outline.front;

import dk.kkr.line.Mark;
import dk.kkr.person.PersonName;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.ParticipantColumn;
import dk.kkr.text.LineEndHyphen;
import dk.kkr.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of a table with a column of names. A line goes on with the row above where its name is the rest of one, or where
 * it has none and is no row with an empty seat.
 */
final class NamedRows implements WrappedRows {
    /** In words: the rest of a name. */
    private static final int LONGEST_REST = 2;

    private final TableHead head;
    private final int name;
    private final int municipality;
    private final List<WrappedRow> rows = new ArrayList<>();
    private Optional<WrappedRow> above = Optional.empty();

    /** Whether the municipality stands before the names, printed beside the first of several only. */
    private final boolean heads;

    NamedRows(TableHead head) {
        this.head = head;
        this.name = head.columns().indexOf(ParticipantColumn.NAME);
        this.municipality = head.columns().indexOf(ParticipantColumn.MUNICIPALITY);
        this.heads = municipality >= 0 && municipality < name;
    }

    @Override
    public void add(FrontLine line, List<String> cells, boolean apart) {
        Optional<WrappedRow> open = above.filter(row -> !apart && row.reaches(line) && !PeopleLine.beginsOther(line))
                .filter(row -> cells.get(name).isEmpty() ? isBesideName(row, cells) : isRestOfName(row, cells));
        if (open.isPresent()) {
            open.get().add(line, cells);
        } else {
            begin(new WrappedRow(line, cells));
        }
    }

    @Override
    public void end() {
        above = Optional.empty();
    }

    @Override
    public void addTo(List<FrontLine> lines, Map<Integer, Mark> marks) {
        for (WrappedRow row : rows) {
            if (row.isChanged() && row.names(head)) {
                lines.add(row.joined());
                row.markRest(marks);
            } else {
                lines.addAll(row.printed());
            }
        }
    }

    private void begin(WrappedRow row) {
        String heading = heads && above.isPresent() ? above.get().cell(municipality) : "";
        if (!heading.isEmpty()
                && row.cell(municipality).isEmpty()
                && !row.cell(name).isEmpty()) {
            row.fill(municipality, heading);
        }
        rows.add(row);
        above = Optional.of(row);
    }

    /** Nothing but what a cell above may go on with: neither a second party nor a second municipality. */
    private boolean isBesideName(WrappedRow row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            boolean added = !cells.get(i).isEmpty() && !row.cell(i).isEmpty();
            boolean second =
                    switch (head.columns().get(i)) {
                        case PARTY -> added;
                        case MUNICIPALITY -> added && isMunicipality(cells.get(i)) && isMunicipality(row.cell(i));
                        default -> false;
                    };
            if (second) {
                return false;
            }
        }
        return !row.cell(name).isEmpty();
    }

    private static boolean isMunicipality(String cell) {
        return MunicipalityRegister.codeOf(cell).isPresent();
    }

    private boolean isRestOfName(WrappedRow row, List<String> cells) {
        String said = row.cell(name);
        String rest = cells.get(name);
        return JoinedRow.goesOn(said, rest) || isLastName(said, rest);
    }

    /** {@code Bo Dam} / {@code Friis}: one word or two that are no name by themselves. */
    private static boolean isLastName(String said, String rest) {
        return Words.of(rest).size() <= LONGEST_REST
                && !PersonName.isOne(rest)
                && PersonName.isOne(LineEndHyphen.joinNames(said, rest));
    }
}
