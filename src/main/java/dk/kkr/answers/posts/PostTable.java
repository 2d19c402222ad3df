package dk.kkr.answers.posts;

import java.util.List;
import java.util.Optional;

/** The table among the entries of a list: its head, and the body of the row that was read last. */
final class PostTable {
    private final EntryReader entries;
    private TableHead head = TableHead.NONE;
    private Optional<String> body = Optional.empty();

    /** Of the head. */
    private int cells;

    PostTable(EntryReader entries) {
        this.entries = entries;
    }

    void close() {
        head = TableHead.NONE;
        body = Optional.empty();
    }

    /** The posts of a row, or of an entry where no head was read; empty where the line is neither. */
    List<Draft> read(List<Part> parts, Lead list) {
        List<Draft> read = head.isKnown()
                ? head.with(entries.readRow(parts, head, isFull(parts), ofRow(list)))
                : entries.read(parts, list);
        body = read.isEmpty() ? body : read.get(0).body();
        return read;
    }

    private boolean isFull(List<Part> row) {
        return cells > 1 && entries.cellsOf(row) == cells;
    }

    /** A row whose first cell is empty is of the body of the row above it. */
    private Lead ofRow(Lead list) {
        Lead table = list.ofTable();
        return head.namesBodies() && body.isPresent() ? table.withOwnBody(body.get()) : table;
    }

    /** Whether a line is a head, which is then the table's, or the marks below one. */
    boolean takes(List<Part> parts) {
        TableHead said = TableHead.of(parts);
        if (said.isKnown()) {
            head = said;
            cells = entries.cellsOf(parts);
            body = Optional.empty();
            return true;
        }
        return head.isKnown() && !isLettered(parts);
    }

    private static boolean isLettered(List<Part> parts) {
        for (Part part : parts) {
            if (!part.word().isMark()) {
                return true;
            }
        }
        return false;
    }
}
