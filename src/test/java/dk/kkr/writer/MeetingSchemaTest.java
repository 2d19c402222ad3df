package dk.kkr.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.example.ExampleMeetings;
import dk.kkr.example.SchemaErrors;
import dk.kkr.model.Meeting;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MeetingSchemaTest {
    private final JsonMapper mapper = new JsonMapper();
    private final SchemaErrors schema = new SchemaErrors();

    MeetingSchemaTest() throws IOException {}

    static Stream<Meeting> meetings() {
        return Stream.of(ExampleMeetings.full(), ExampleMeetings.unknown());
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void whatIsWrittenIsValid(Meeting meeting) throws IOException {
        assertThat(errorsIn(Written.by(JsonMeetingWriter::lines, meeting))).isEmpty();
    }

    @Test
    void aMissingKeyAnUnknownKeyAndAWrongTypeAreNotValid() throws IOException {
        String valid = Written.by(JsonMeetingWriter::lines, ExampleMeetings.full());

        assertThat(errorsIn(valid.replace("\"party\":\"A\",", ""))).contains("party");
        assertThat(errorsIn(valid.replace("\"party\"", "\"partei\""))).contains("partei");
        assertThat(errorsIn(valid.replace("\"line\":52", "\"line\":\"52\""))).contains("integer");
        assertThat(errorsIn(valid.replace("2020-06-19\",\"startTime", "19. juni 2020\",\"startTime")))
                .contains("date");
    }

    @Test
    void everyFieldHasADescriptionATypeAndAnExample() throws IOException {
        JsonNode root = mapper.readTree(SchemaErrors.schemaText());

        assertFieldsAreExplained(root);
        root.get("$defs").values().forEach(this::assertFieldsAreExplained);
    }

    @Test
    void theExamplesMakeAValidDocument() throws IOException {
        ObjectNode document = mapper.createObjectNode();
        mapper.readTree(SchemaErrors.schemaText())
                .get("properties")
                .properties()
                .forEach(field -> document.set(
                        field.getKey(), field.getValue().get("examples").get(0)));

        assertThat(errorsIn(document.toString())).isEmpty();
    }

    @Test
    void everyKeyIsRequired() throws IOException {
        JsonNode root = mapper.readTree(SchemaErrors.schemaText());

        Stream.concat(Stream.of(root), root.get("$defs").values().stream()).forEach(object -> {
            assertThat(object.get("required").values().stream().map(JsonNode::asString))
                    .containsExactlyElementsOf(object.get("properties").propertyNames());
            assertThat(object.get("additionalProperties").asBoolean(true)).isFalse();
        });
    }

    private void assertFieldsAreExplained(JsonNode object) {
        for (Map.Entry<String, JsonNode> field : object.get("properties").properties()) {
            JsonNode definition = field.getValue();
            assertThat(definition.propertyNames()).as(field.getKey()).contains("description", "type", "examples");
            if (definition.has("properties")) {
                assertFieldsAreExplained(definition);
            }
        }
    }

    private String errorsIn(String document) {
        return String.join("\n", schema.in(document));
    }
}
