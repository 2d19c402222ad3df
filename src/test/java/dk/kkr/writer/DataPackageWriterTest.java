package dk.kkr.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DataPackageWriterTest {
    @ParameterizedTest
    @EnumSource
    void everyColumnHasAType(CsvTable table) throws IOException {
        JsonNode fields = resource(table).at("/schema/fields");

        assertThat(fields.valueStream().map(field -> field.get("name").asString()))
                .containsExactlyElementsOf(table.columns());
        assertThat(fields.valueStream().map(field -> field.get("type").asString()))
                .isSubsetOf("string", "integer", "date");
    }

    @Test
    void anItemsNumberIsText() throws IOException {
        assertThat(typeOf(CsvTable.ITEMS, "item_number")).isEqualTo("string");
        assertThat(typeOf(CsvTable.PARTICIPANTS, "municipality_code")).isEqualTo("string");
        assertThat(typeOf(CsvTable.ITEMS, "level")).isEqualTo("integer");
        assertThat(typeOf(CsvTable.ITEMS, "date")).isEqualTo("date");
    }

    @Test
    void aSectionBelongsToAnItem() throws IOException {
        JsonNode schema = resource(CsvTable.SECTIONS).get("schema");

        assertThat(schema.get("primaryKey").toString())
                .isEqualTo("[\"source_file\",\"position\",\"section_position\"]");
        assertThat(schema.get("foreignKeys").toString())
                .isEqualTo("[{\"fields\":[\"source_file\",\"position\"],"
                        + "\"reference\":{\"resource\":\"items\",\"fields\":[\"source_file\",\"position\"]}}]");
    }

    private static String typeOf(CsvTable table, String column) throws IOException {
        return resource(table)
                .at("/schema/fields")
                .valueStream()
                .filter(field -> field.get("name").asString().equals(column))
                .map(field -> field.get("type").asString())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode resource(CsvTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataPackageWriter.write(out, CsvStyle.PLAIN);
        return new ObjectMapper()
                .readTree(out.toByteArray())
                .get("resources")
                .valueStream()
                .filter(resource -> resource.get("path").asString().equals(DataPackageWriter.fileOf(table)))
                .findFirst()
                .orElseThrow();
    }
}
