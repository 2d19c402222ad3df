package dk.kkr.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Describes the four tables as a Frictionless Data Package (https://specs.frictionlessdata.io/tabular-data-package/),
 * so that programs need not guess types: item {@code 3.10} is text, and never the number 3.1.
 */
public final class DataPackageWriter {
    private static final Set<String> INTEGERS = Set.of("position", "section_position", "level", "line", "last_line");
    private static final Set<String> DATES = Set.of("date");

    private DataPackageWriter() {}

    /** The name of a table's file, beside the description. */
    public static String fileOf(CsvTable table) {
        return table + ".csv";
    }

    /**
     * Writes the description, as JSON in UTF-8, to a stream that stays the caller's to close.
     *
     * @throws IOException if the stream throws it
     */
    public static void write(OutputStream out, CsvStyle style) throws IOException {
        try (JsonGenerator json = JsonMeetingWriter.indented(out)) {
            json.writeStartObject();
            json.writeStringProperty("profile", "tabular-data-package");
            json.writeStringProperty("name", "kkr-meetings");
            json.writeArrayPropertyStart("resources");
            for (CsvTable table : CsvTable.values()) {
                writeResource(json, table, style);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
    }

    private static void writeResource(JsonGenerator json, CsvTable table, CsvStyle style) {
        json.writeStartObject();
        json.writeStringProperty("profile", "tabular-data-resource");
        json.writeStringProperty("name", table.toString());
        json.writeStringProperty("path", fileOf(table));
        json.writeStringProperty("format", "csv");
        json.writeStringProperty("mediatype", "text/csv");
        json.writeStringProperty("encoding", "utf-8");
        json.writeObjectPropertyStart("dialect");
        json.writeStringProperty("delimiter", style == CsvStyle.EXCEL ? ";" : ",");
        json.writeStringProperty("lineTerminator", style == CsvStyle.EXCEL ? "\r\n" : "\n");
        json.writeEndObject();
        writeSchema(json, table);
        json.writeEndObject();
    }

    private static void writeSchema(JsonGenerator json, CsvTable table) {
        json.writeObjectPropertyStart("schema");
        json.writeArrayPropertyStart("fields");
        for (String column : table.columns()) {
            json.writeStartObject();
            json.writeStringProperty("name", column);
            json.writeStringProperty("type", typeOf(column));
            json.writeEndObject();
        }
        json.writeEndArray();
        writeStrings(json, "missingValues", List.of(""));
        writeStrings(json, "primaryKey", keyOf(table));
        if (table == CsvTable.SECTIONS) {
            writeKeyOfItem(json);
        }
        json.writeEndObject();
    }

    /** By file and position, since two dumps of one document share its id. */
    private static void writeKeyOfItem(JsonGenerator json) {
        json.writeArrayPropertyStart("foreignKeys");
        json.writeStartObject();
        writeStrings(json, "fields", keyOf(CsvTable.ITEMS));
        json.writeObjectPropertyStart("reference");
        json.writeStringProperty("resource", CsvTable.ITEMS.toString());
        writeStrings(json, "fields", keyOf(CsvTable.ITEMS));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeStrings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static List<String> keyOf(CsvTable table) {
        return table == CsvTable.SECTIONS
                ? List.of("source_file", "position", "section_position")
                : List.of("source_file", "position");
    }

    private static String typeOf(String column) {
        if (INTEGERS.contains(column)) {
            return "integer";
        }
        return DATES.contains(column) ? "date" : "string";
    }
}
