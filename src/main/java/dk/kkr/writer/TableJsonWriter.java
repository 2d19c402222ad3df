package dk.kkr.writer;

import dk.kkr.model.Meeting;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes one table of each meeting as NDJSON: a line for each row, with its columns as fields. */
public final class TableJsonWriter implements MeetingWriter {
    private final CsvTable table;
    private final List<String> columns;
    private final List<ColumnType> types;
    private final JsonDocuments lines;

    /** A writer whose stream the caller flushes and closes. */
    public TableJsonWriter(OutputStream out, CsvTable table) {
        this.table = table;
        this.columns = table.columns();
        this.types = columns.stream().map(ColumnType::of).toList();
        this.lines = JsonDocuments.lines(out);
    }

    @Override
    public void write(Meeting meeting) throws IOException {
        for (List<String> row : table.rowsOf(meeting)) {
            lines.write(fields -> write(fields, row));
        }
    }

    private void write(JsonFields fields, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            String column = columns.get(i);
            Optional<String> value = Optional.of(row.get(i)).filter(text -> !text.isEmpty());
            if (types.get(i) == ColumnType.INTEGER) {
                fields.number(column, value.map(Integer::valueOf));
            } else {
                fields.text(column, value);
            }
        }
    }
}
