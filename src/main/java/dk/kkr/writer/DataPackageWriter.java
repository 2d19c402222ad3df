package dk.kkr.writer;

import dk.kkr.writer.TableKeys.ForeignKey;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Describes the tables as a Frictionless Data Package (https://specs.frictionlessdata.io/tabular-data-package/), so
 * that programs need not guess types: item {@code 3.10} is text, not the number 3.1.
 */
public final class DataPackageWriter {
    private static final Set<String> INTEGERS = Set.of(
            "position",
            "section_position",
            "item_position",
            "other_item_position",
            "position_in_item",
            "level",
            "page",
            "line",
            "last_line",
            "items",
            "participants",
            "present",
            "absent",
            "warnings",
            "vote_for",
            "vote_against",
            "vote_abstain",
            "source_pages",
            "pdf_page");

    private static final Set<String> DATES =
            Set.of("date", "deferred_to", "start_date", "end_date", "fact_date", "referred_date");

    private static final List<DescribedTable> TABLES = Stream.concat(
                    Stream.of(CsvTable.values()).map(DescribedTable::of), Stream.of(RelatedItemsTable.described()))
            .toList();

    private DataPackageWriter() {}

    /** The name of a table's file, beside the description. */
    public static String fileOf(CsvTable table) {
        return DescribedTable.of(table).file();
    }

    /**
     * Writes the description, as JSON in UTF-8, to a stream that the caller closes.
     *
     * @throws IOException if the stream throws it
     */
    public static void write(OutputStream out, CsvStyle style) throws IOException {
        JsonDocuments.pretty(out).write(json -> {
            json.text("profile", "tabular-data-package");
            json.text("name", "kkr-meetings");
            json.list("resources", TABLES, table -> writeResource(json, table, style));
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
            json.text("type", typeOf(column));
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
            json.texts("fields", TableKeys.primaryOf(referred));
        });
    }

    private static String typeOf(String column) {
        if (INTEGERS.contains(column)) {
            return "integer";
        }
        return DATES.contains(column) ? "date" : "string";
    }
}
