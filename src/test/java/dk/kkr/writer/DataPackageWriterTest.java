package dk.kkr.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void whatIsCountedIsANumberAndADayIsADate() throws IOException {
        assertThat(typeOf(CsvTable.RESOLUTIONS, "vote_for")).isEqualTo("integer");
        assertThat(typeOf(CsvTable.RESOLUTIONS, "deferred_to")).isEqualTo("date");
        assertThat(typeOf(CsvTable.ITEM_DATES, "fact_date")).isEqualTo("date");
        assertThat(typeOf(CsvTable.ITEM_REFERENCES, "referred_number")).isEqualTo("string");
        assertThat(typeOf(CsvTable.ATTACHMENTS, "number")).isEqualTo("string");
        assertThat(typeOf(CsvTable.MEETINGS, "venue_postal_code")).isEqualTo("string");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MEETINGS     | source_file                           | none
            ITEMS        | source_file position                  | source_file > meetings
            FINDINGS     | source_file position                  | source_file > meetings
            SECTIONS     | source_file position section_position | source_file > meetings, \
            source_file position > items
            LINKS        | source_file position                  | source_file > meetings, \
            source_file item_position > items, source_file item_position section_position > sections
            APPOINTMENTS | source_file position                  | source_file > meetings, \
            source_file item_position > items
            """)
    void tablesBelongToOneAnother(CsvTable table, String primary, String foreign) throws IOException {
        JsonNode schema = resource(table).get("schema");

        assertThat(texts(schema.get("primaryKey"))).isEqualTo(primary);
        assertThat(schema.path("foreignKeys").valueStream().map(DataPackageWriterTest::reference))
                .containsExactlyElementsOf(foreign.equals("none") ? List.of() : List.of(foreign.split(", ")));
    }

    @ParameterizedTest
    @EnumSource
    void keysNameColumnsAndAgreeInNumber(CsvTable table) throws IOException {
        JsonNode schema = resource(table).get("schema");

        assertThat(table.columns())
                .containsAll(List.of(texts(schema.get("primaryKey")).split(" ")));
        for (JsonNode key : schema.path("foreignKeys")) {
            CsvTable referred =
                    CsvTable.valueOf(key.at("/reference/resource").asString().toUpperCase(Locale.ROOT));
            assertThat(table.columns())
                    .containsAll(List.of(texts(key.get("fields")).split(" ")));
            assertThat(key.at("/reference/fields")).isEqualTo(resource(referred).at("/schema/primaryKey"));
            assertThat(key.get("fields")).hasSameSizeAs(key.at("/reference/fields"));
        }
    }

    @Test
    void relatedItemsLeadToTwoItems() throws IOException {
        JsonNode related = resource(RelatedItemsTable.described().file());
        JsonNode schema = related.get("schema");

        assertThat(related.get("description").asString())
                .startsWith("Items about one matter, each pair once: ")
                .doesNotContain("\n", "  ");
        assertThat(texts(schema.get("primaryKey")))
                .isEqualTo("source_file item_position other_source_file other_item_position");
        assertThat(schema.path("foreignKeys").valueStream().map(DataPackageWriterTest::reference))
                .containsExactly("source_file item_position > items", "other_source_file other_item_position > items");
        assertThat(schema.path("fields").valueStream().map(field -> field.get("type")
                        .asString()))
                .containsExactly("string", "integer", "string", "integer", "string", "string", "string");
    }

    private static String reference(JsonNode key) {
        return texts(key.get("fields")) + " > " + key.at("/reference/resource").asString();
    }

    private static String texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).collect(Collectors.joining(" "));
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
        return resource(DescribedTable.of(table).file());
    }

    private static JsonNode resource(String file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataPackageWriter.write(out, CsvStyle.PLAIN);
        return new ObjectMapper()
                .readTree(out.toByteArray())
                .get("resources")
                .valueStream()
                .filter(resource -> resource.get("path").asString().equals(file))
                .findFirst()
                .orElseThrow();
    }
}
