package dk.kkr.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The column of a table of participants that its head calls {@code Parti}: what stands there is a party, also where it
 * does not look like one: {@code | Navn | Kommune | Parti |}, {@code | Bo Dam | Køge | SF |}, {@code | Rie Vad | Greve
 * | Borgerlisten |}. A document would break it that has remarks in that column.
 *
 * @param index of the column; the first is the name's
 * @param cells how many there are
 */
record PartyColumn(int index, int cells) {
    private static final char BAR = '|';

    private static final String NAME = "Parti";

    /** The column, if the head has one behind its first. */
    static Optional<PartyColumn> of(String head) {
        List<String> cells = cellsOf(head);
        int index = cells.indexOf(NAME);
        return index > 0 ? Optional.of(new PartyColumn(index, cells.size())) : Optional.empty();
    }

    /**
     * The row as an entry that has the party in parentheses behind the name; the text itself where it is no such row.
     */
    String inRow(String text) {
        List<String> row = cellsOf(text);
        if (row.size() != cells || row.get(index).isEmpty() || row.get(index).startsWith("(")) {
            return text;
        }
        StringBuilder entry = new StringBuilder(row.get(0))
                .append(" (")
                .append(row.get(index))
                .append(')');
        for (int i = 1; i < cells; i++) {
            entry.append(i == index || row.get(i).isEmpty() ? "" : ", " + row.get(i));
        }
        return entry.toString();
    }

    private static List<String> cellsOf(String text) {
        boolean barred = text.length() > 1 && text.charAt(0) == BAR && text.charAt(text.length() - 1) == BAR;
        String row = barred ? text.substring(1, text.length() - 1) : text;
        char separator = barred ? BAR : '\t';
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int at = row.indexOf(separator); at >= 0; at = row.indexOf(separator, from)) {
            cells.add(row.substring(from, at).strip());
            from = at + 1;
        }
        cells.add(row.substring(from).strip());
        return cells;
    }
}
