package dk.kkr.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.kkr.example.ExampleMeetings;
import dk.kkr.example.SchemaErrors;
import dk.kkr.model.Appointment;
import dk.kkr.model.Attendance;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Fact;
import dk.kkr.model.ItemDate;
import dk.kkr.model.Meeting;
import dk.kkr.model.Position;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Reference;
import dk.kkr.model.Remark;
import dk.kkr.model.Resolution;
import dk.kkr.model.SectionType;
import dk.kkr.model.Severity;
import dk.kkr.model.Vote;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
        assertThat(errorsIn(valid.replace("\"resolution\":null,", ""))).contains("resolution");
        assertThat(errorsIn(valid.replace("follow-up", "follow_up"))).contains("remarks/0/type", "enumeration");
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

    @ParameterizedTest
    @MethodSource("closedFields")
    void closedValuesAreThoseOfTheModel(String place, Class<? extends Enum<?>> type) throws IOException {
        List<String> names = mapper.readTree(SchemaErrors.schemaText())
                .at(place)
                .get("enum")
                .valueStream()
                .filter(value -> !value.isNull())
                .map(JsonNode::asString)
                .toList();

        assertThat(names).containsExactlyElementsOf(OutputName.ofAll(List.of(type.getEnumConstants())));
    }

    static Stream<Arguments> closedFields() {
        return Stream.of(
                arguments("/properties/documentType", DocumentType.class),
                arguments("/$defs/participant/properties/attendance", Attendance.class),
                arguments("/$defs/section/properties/type", SectionType.class),
                arguments("/$defs/finding/properties/severity", Severity.class),
                arguments("/$defs/recommendation/properties/actions/items", Recommendation.Action.class),
                arguments("/$defs/recommendation/properties/result", Recommendation.PointResult.class),
                arguments("/$defs/recommendation/properties/section", SectionType.class),
                arguments("/$defs/recommendation/properties/certainty", Fact.Certainty.class),
                arguments("/$defs/resolution/properties/result", Resolution.Result.class),
                arguments("/$defs/resolution/properties/followsRecommendation", Resolution.Follows.class),
                arguments("/$defs/vote/properties/method", Vote.Method.class),
                arguments("/$defs/position/properties/option", Position.Option.class),
                arguments("/$defs/remark/properties/type", Remark.Type.class),
                arguments("/$defs/appointment/properties/action", Appointment.Action.class),
                arguments("/$defs/appointment/properties/role", Appointment.PostRole.class),
                arguments("/$defs/date/properties/type", ItemDate.Type.class),
                arguments("/$defs/reference/properties/type", Reference.Type.class));
    }

    /** The schema cannot inherit fields, so the words that prove an answer stand in each of its objects. */
    @Test
    void everyAnswerEndsWithItsProof() throws IOException {
        JsonNode definitions = mapper.readTree(SchemaErrors.schemaText()).get("$defs");
        List<String> proof = List.of("section", "quote", "line", "lastLine", "pdfPage", "certainty", "reason");

        for (String answer : List.of(
                "recommendation",
                "resolution",
                "position",
                "remark",
                "appointment",
                "attachment",
                "date",
                "reference")) {
            List<String> fields =
                    List.copyOf(definitions.get(answer).get("properties").propertyNames());
            assertThat(fields.subList(fields.size() - proof.size(), fields.size()))
                    .as(answer)
                    .isEqualTo(proof);
        }
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
