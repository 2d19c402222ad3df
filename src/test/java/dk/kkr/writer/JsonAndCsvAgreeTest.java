package dk.kkr.writer;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.kkr.example.ExampleMeetings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each CSV cell, read back, is the JSON field of the same meaning, with null for an empty cell. */
class JsonAndCsvAgreeTest {
    private final JsonNode meeting =
            new JsonMapper().readTree(Written.by(JsonMeetingWriter::lines, ExampleMeetings.full()));

    JsonAndCsvAgreeTest() throws IOException {}

    @Test
    void itemsAreTheNestedItems() throws IOException {
        assertAgree(
                CsvTable.ITEMS,
                itemsBelow(meeting),
                Map.of(
                        "item_number", "number",
                        "title", "title",
                        "case_id", "caseId",
                        "case_officer", "caseOfficer",
                        "line", "line",
                        "last_line", "lastLine",
                        "result", "resolution/result",
                        "follows_recommendation", "resolution/followsRecommendation"));
    }

    @Test
    void sectionsAreThoseOfAllItems() throws IOException {
        List<JsonNode> sections = new ArrayList<>();
        itemsBelow(meeting).forEach(item -> sections.addAll(item.get("sections").values()));

        assertAgree(
                CsvTable.SECTIONS,
                sections,
                Map.of(
                        "section_type", "type",
                        "heading", "heading",
                        "text", "text",
                        "line", "line",
                        "last_line", "lastLine"));
    }

    @Test
    void participantsAreTheParticipants() throws IOException {
        assertAgree(
                CsvTable.PARTICIPANTS,
                List.copyOf(meeting.get("participants").values()),
                Map.of(
                        "name", "name",
                        "party", "party",
                        "municipality", "municipality",
                        "municipality_code", "municipalityCode",
                        "role", "role",
                        "attendance", "attendance",
                        "substitute", "substitute",
                        "line", "line"));
    }

    @Test
    void findingsAreTheFindings() throws IOException {
        assertAgree(
                CsvTable.FINDINGS,
                List.copyOf(meeting.get("findings").values()),
                Map.of("severity", "severity", "code", "code", "line", "line", "message", "message"));
    }

    @Test
    void contentsAreTheContentsList() throws IOException {
        assertAgree(
                CsvTable.CONTENTS,
                List.copyOf(meeting.get("tableOfContents").values()),
                Map.of("number", "number", "title", "title", "page", "page", "line", "line"));
    }

    @Test
    void linksAreThoseOfAllSections() throws IOException {
        List<JsonNode> links = new ArrayList<>();
        itemsBelow(meeting).forEach(item -> item.get("sections")
                .forEach(section -> links.addAll(section.get("links").values())));

        assertAgree(CsvTable.LINKS, links, Map.of("url", "url", "line", "line"));
    }

    @Test
    void meetingsAreTheWholeDocument() throws IOException {
        assertAgree(
                CsvTable.MEETINGS,
                List.of(meeting),
                Map.of(
                        "meeting_id", "meetingId",
                        "council", "council",
                        "region", "region",
                        "document_type", "documentType",
                        "date", "date",
                        "start_time", "startTime",
                        "venue_name", "venue/name",
                        "venue_address", "venue/address",
                        "venue_postal_code", "venue/postalCode",
                        "source_sha256", "source/sha256"));
    }

    private void assertAgree(CsvTable table, List<JsonNode> objects, Map<String, String> fieldOfColumn)
            throws IOException {
        String csv = Written.by(out -> new CsvMeetingWriter(out, table, CsvStyle.PLAIN), ExampleMeetings.full());
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();

        assertThat(rows).hasSameSizeAs(objects);
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            JsonNode object = objects.get(i);
            fieldOfColumn.forEach((column, field) -> assertThat(row.getField(column))
                    .as(column)
                    .isEqualTo(object.at("/" + field).asString("")));
            assertThat(row.getField("document_id")).isEqualTo(meeting.get("id").asString());
            assertThat(row.getField("source_file"))
                    .isEqualTo(meeting.get("source").get("file").asString());
        }
    }

    private static List<JsonNode> itemsBelow(JsonNode parent) {
        List<JsonNode> items = new ArrayList<>();
        for (JsonNode item : parent.get("items").values()) {
            items.add(item);
            items.addAll(itemsBelow(item));
        }
        return items;
    }
}
