package dk.kkr.outline.front;

import dk.kkr.person.PersonName;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.ParticipantColumn;
import dk.kkr.text.LineEndHyphen;
import dk.kkr.text.Words;
import java.util.ArrayList;
import java.util.List;

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
    private final List<FrontLine> lines = new ArrayList<>();
    private List<String> above = List.of();

    /** How many lines were added to the row above. */
    private int added;

    /** The last municipality that stands before names. */
    private String heading = "";

    NamedRows(TableHead head) {
        this.head = head;
        this.name = head.columns().indexOf(ParticipantColumn.NAME);
        this.municipality = head.columns().indexOf(ParticipantColumn.MUNICIPALITY);
    }

    @Override
    public boolean add(FrontLine line, List<String> cells, boolean apart) {
        boolean rest = !apart
                && !above.isEmpty()
                && added < WrappedCells.MOST_LINES
                && !PeopleLine.beginsOther(line)
                && (cells.get(name).isEmpty() ? isBesideName(cells) : isRestOfName(cells));
        if (rest) {
            addToLast(cells);
        } else {
            begin(line, cells);
        }
        return rest;
    }

    @Override
    public void end() {
        above = List.of();
    }

    @Override
    public List<FrontLine> lines() {
        return lines;
    }

    private void begin(FrontLine line, List<String> cells) {
        added = 0;
        boolean heads = municipality >= 0 && municipality < name;
        above = new ArrayList<>(cells);
        if (heads
                && cells.get(municipality).isEmpty()
                && !heading.isEmpty()
                && !cells.get(name).isEmpty()) {
            above.set(municipality, heading);
            lines.add(row(line));
        } else {
            lines.add(line);
        }
        heading = heads ? above.get(municipality) : "";
    }

    private void addToLast(List<String> cells) {
        added++;
        for (int i = 0; i < cells.size(); i++) {
            above.set(i, LineEndHyphen.joinNames(above.get(i), cells.get(i)));
        }
        heading = heading.isEmpty() ? "" : above.get(municipality);
        FrontLine first = lines.get(lines.size() - 1);
        lines.set(lines.size() - 1, row(first));
    }

    private FrontLine row(FrontLine line) {
        return new FrontLine(line.index(), line.line(), String.join("\t", above));
    }

    /** Nothing but what a cell above may go on with: neither a second party nor a second municipality. */
    private boolean isBesideName(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            boolean added = !cells.get(i).isEmpty() && !above.get(i).isEmpty();
            boolean second =
                    switch (head.columns().get(i)) {
                        case PARTY -> added;
                        case MUNICIPALITY -> added && isMunicipality(cells.get(i)) && isMunicipality(above.get(i));
                        default -> false;
                    };
            if (second) {
                return false;
            }
        }
        return !above.get(name).isEmpty();
    }

    private static boolean isMunicipality(String cell) {
        return MunicipalityRegister.codeOf(cell).isPresent();
    }

    private boolean isRestOfName(List<String> cells) {
        String said = above.get(name);
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
