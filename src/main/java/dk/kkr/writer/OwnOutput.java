package dk.kkr.writer;

import dk.kkr.text.ByteOrderMark;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Whether a file begins as those do that this package writes, of this version or an earlier one: a JSON object whose
 * first keys are {@code schemaVersion} and {@code id}, or a table's first two columns; a data package called
 * {@code kkr-meetings}; the header of a table, all of it or what it was before columns were added at its end.
 */
public final class OwnOutput {
    /** In bytes: more than the longest header. */
    public static final int BEGINNING = 4096;

    /** Which every table has had from the beginning. */
    private static final String COLUMN_OF_ALL = "source_file";

    /** No table has had fewer columns. */
    private static final int FEWEST_COLUMNS = 7;

    private OwnOutput() {}

    /**
     * Whether such a file begins with these bytes.
     *
     * @param beginning the file's first {@link #BEGINNING} bytes, fewer where it is shorter
     */
    public static boolean isAt(byte[] beginning) {
        String text = ByteOrderMark.strip(new String(beginning, StandardCharsets.UTF_8));
        return isHeader(text.lines().findFirst().orElse("")) || isDocument(text);
    }

    private static boolean isHeader(String line) {
        List<String> columns = List.of(line.split("[,;]", -1));
        if (columns.size() < FEWEST_COLUMNS || !columns.contains(COLUMN_OF_ALL)) {
            return false;
        }
        for (DescribedTable table : DescribedTable.all()) {
            List<String> own = table.columns();
            if (columns.size() <= own.size() && own.subList(0, columns.size()).equals(columns)) {
                return true;
            }
        }
        return false;
    }

    /** A row as NDJSON, which may be longer than what is known of it. */
    private static boolean isRow(String first, String second) {
        for (CsvTable table : CsvTable.values()) {
            if (table.columns().subList(0, 2).equals(Arrays.asList(first, second))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDocument(String text) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            String key = json.nextName();
            JsonToken value = json.nextToken();
            if (DataPackageWriter.FIRST_KEY.equals(key)) {
                json.nextName();
                return DataPackageWriter.NAME.equals(json.nextStringValue());
            }
            String second = json.nextName();
            return value == JsonToken.VALUE_STRING
                    && (("schemaVersion".equals(key) && "id".equals(second)) || isRow(key, second));
        } catch (JacksonException e) {
            return false;
        }
    }
}
