package dk.kkr.writer;

import dk.kkr.text.ByteOrderMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Whether a file begins as those do that this package writes, of this version or an earlier one: a JSON object whose
 * first keys are {@code schemaVersion} and {@code id}; a data package called {@code kkr-meetings}; a table, whose
 * columns have never changed but for new ones at their end, as CSV or as JSON.
 */
public final class OwnOutput {
    /** In bytes: more than the longest header. */
    public static final int BEGINNING = 4096;

    /** So many columns in their order are no accident. */
    private static final int TELLING = 4;

    private OwnOutput() {}

    /**
     * Whether such a file begins with this text.
     *
     * @param beginning the file's first {@link #BEGINNING} bytes, fewer where it is shorter
     */
    public static boolean isAt(String beginning) {
        String text = ByteOrderMark.strip(beginning);
        String header = text.lines().findFirst().orElse("");
        if (isTable(List.of(header.split("[,;]", -1)))) {
            return true;
        }
        Map<String, String> fields = fieldsOf(text);
        List<String> names = new ArrayList<>(fields.keySet());
        return isTable(names)
                || (startsWith(names, List.of("schemaVersion", "id"))
                        && fields.getOrDefault("schemaVersion", "").startsWith("1."))
                || (startsWith(names, List.of(DataPackageWriter.FIRST_KEY, "name"))
                        && DataPackageWriter.NAME.equals(fields.get("name")));
    }

    private static boolean isTable(List<String> columns) {
        return columns.size() >= TELLING
                && DescribedTable.all().stream().anyMatch(table -> startsWith(table.columns(), columns));
    }

    private static boolean startsWith(List<String> all, List<String> first) {
        return first.size() <= all.size() && all.subList(0, first.size()).equals(first);
    }

    /**
     * The first fields of a JSON object, up to the first that is a list or object, or the text's end; none of others.
     */
    private static Map<String, String> fieldsOf(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return fields;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                if (!json.nextToken().isScalarValue()) {
                    return fields;
                }
                fields.put(name, json.getString());
            }
        } catch (JacksonException e) {
            // It is cut off here, or it is no JSON.
            return fields;
        }
        return fields;
    }
}
