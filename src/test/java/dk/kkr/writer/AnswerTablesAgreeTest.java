package dk.kkr.writer;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.kkr.example.ExampleMeetings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each cell of the tables of answers is a JSON field, and no column is without one. */
class AnswerTablesAgreeTest {
    /** Columns of every table; a field that begins with a slash is the meeting's or the item's. */
    private static final String SHARED = "document_id=/id meeting_id=/meetingId council=/council date=/date"
            + " item_id=/itemId item_number=/itemNumber item_position=/itemPosition position=/position"
            + " section=section quote=quote line=line last_line=lastLine certainty=certainty reason=reason"
            + " source_file=/file pdf_page=pdfPage";

    private final JsonNode meeting =
            new JsonMapper().readTree(Written.by(JsonMeetingWriter::lines, ExampleMeetings.full()));

    /** What became of each JSON object: its cells, by column. */
    private final List<Map<String, String>> expected = new ArrayList<>();

    private int itemPosition;

    AnswerTablesAgreeTest() throws IOException {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECOMMENDATIONS | /recommendations       | position_in_item=position marker=marker text=text \
            actions=actions verbs=verbs result=result
            RESOLUTIONS     | /resolution            | result=result follows_recommendation=followsRecommendation \
            vote_method=vote/method vote_for=vote/for vote_against=vote/against vote_abstain=vote/abstain \
            deferred_to=deferredTo referred_to=referredTo
            POSITIONS       | /resolution/positions  | voter=voter option=option
            REMARKS         | /resolution/remarks    | type=type
            APPOINTMENTS    | /appointments          | action=action person=person party=party \
            municipality=municipality municipality_code=municipalityCode body=body role=role replaces=replaces \
            start_date=start end_date=end
            ATTACHMENTS     | /attachments           | position_in_item=position title=title marker=marker \
            number=number url=url
            ITEM_DATES      | /dates                 | fact_date=date type=type
            ITEM_REFERENCES | /references            | type=type referred_date=date referred_meeting_id=meetingId \
            referred_number=number
            """)
    void aRowIsAnObject(CsvTable table, String place, String own) throws IOException {
        collect(meeting, place, own + " " + SHARED);

        assertThat(expected).isNotEmpty();
        assertThat(rows(table)).containsExactlyElementsOf(expected);
        assertThat(table.columns())
                .containsExactlyInAnyOrderElementsOf(expected.get(0).keySet());
    }

    private void collect(JsonNode parent, String place, String columns) {
        for (JsonNode item : parent.get("items").values()) {
            itemPosition++;
            JsonNode found = item.at(place);
            List<JsonNode> objects = found.isObject() ? List.of(found) : List.copyOf(found.values());
            for (JsonNode object : objects) {
                expected.add(cells(item, object, columns));
            }
            collect(item, place, columns);
        }
    }

    private Map<String, String> cells(JsonNode item, JsonNode object, String columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : columns.split(" ", -1)) {
            String[] parts = column.split("=", -1);
            cells.put(parts[0], parts[1].startsWith("/") ? ofItem(item, parts[1]) : cell(object.at("/" + parts[1])));
        }
        return cells;
    }

    private String ofItem(JsonNode item, String field) {
        return switch (field) {
            case "/itemId" ->
                meeting.get("id").asString() + "#" + item.get("number").asString();
            case "/itemNumber" -> item.get("number").asString();
            case "/itemPosition" -> String.valueOf(itemPosition);
            case "/position" -> String.valueOf(expected.size() + 1);
            case "/file" -> meeting.at("/source/file").asString();
            default -> meeting.at(field).asString();
        };
    }

    private static String cell(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining("; "))
                : value.asString("");
    }

    private static List<Map<String, String>> rows(CsvTable table) throws IOException {
        String csv = Written.by(out -> new CsvMeetingWriter(out, table, CsvStyle.PLAIN), ExampleMeetings.full());
        return CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .toList();
    }
}
