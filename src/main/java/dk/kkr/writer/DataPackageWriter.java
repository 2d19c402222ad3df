package dk.kkr.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Describes the tables as a Frictionless Data Package (https://specs.frictionlessdata.io/tabular-data-package/), so
 * that programs need not guess types: item {@code 3.10} is text, not the number 3.1.
 */
public final class DataPackageWriter {
    /** With which the description begins. */
    static final String FIRST_KEY = "profile";

    /** The package's name, the second thing in it. */
    static final String NAME = "kkr-meetings";

    private DataPackageWriter() {}

    /**
     * Writes the description, as JSON in UTF-8, to a stream that the caller closes.
     *
     * @throws IOException if the stream throws it
     */
    public static void write(OutputStream out, CsvStyle style) throws IOException {
        JsonDocuments.pretty(out).write(json -> {
            json.text(FIRST_KEY, "tabular-data-package");
            json.text("name", NAME);
            json.list("resources", DescribedTable.all(), table -> writeResource(json, table, style));
        });
    }

    private static void writeResource(JsonFields json, DescribedTable table, CsvStyle style) {
        json.text("profile", "tabular-data-resource");
        json.text("name", table.name());
        table.description().ifPresent(description -> json.text("description", description));
        json.text("path", table.file());
        json.text("format", "csv");
        json.text("mediatype", "text/csv");
        json.text("encoding", "utf-8");
        json.object("dialect", Optional.of(style), dialect -> {
            json.text("delimiter", dialect == CsvStyle.EXCEL ? ";" : ",");
            json.text("lineTerminator", dialect == CsvStyle.EXCEL ? "\r\n" : "\n");
        });
        json.object("schema", Optional.of(table), described -> writeSchema(json, described));
    }

    private static void writeSchema(JsonFields json, DescribedTable table) {
        json.list("fields", table.columns(), column -> {
            json.text("name", column);
            json.named("type", Optional.of(ColumnType.of(column)));
        });
        json.texts("missingValues", List.of(""));
        json.texts("primaryKey", table.primaryKey());
        if (!table.foreignKeys().isEmpty()) {
            json.list("foreignKeys", table.foreignKeys(), key -> writeForeign(json, key));
        }
    }

    private static void writeForeign(JsonFields json, ForeignKey key) {
        json.texts("fields", key.columns());
        json.object("reference", Optional.of(key.referred()), referred -> {
            json.text("resource", referred.toString());
            json.texts("fields", referred.primaryKey());
        });
    }
}
