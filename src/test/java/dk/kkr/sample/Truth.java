package dk.kkr.sample;

import dk.kkr.model.Meeting;
import dk.kkr.writer.JsonMeetingWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A meeting as lines that can be compared: from the truth that {@code make-samples} wrote, or from what the program
 * made of a dump.
 */
record Truth(JsonNode meeting) {
    private static final List<String> FACTS =
            List.of("council", "region", "documentType", "date", "startTime", "venue");
    private static final List<String> PERSON =
            List.of("name", "party", "municipality", "role", "attendance", "substitute");

    static Truth of(Sample sample) throws IOException {
        Path file = Path.of("src", "test", "samples", sample.meeting() + ".truth.json");
        return new Truth(new JsonMapper().readTree(Files.readAllBytes(file)));
    }

    static Truth of(Meeting meeting) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        JsonMeetingWriter.lines(json).write(meeting);
        return new Truth(new JsonMapper().readTree(json.toByteArray()));
    }

    /** What is known about the meeting as a whole. */
    List<String> facts() {
        return FACTS.stream().map(key -> key + ": " + meeting.get(key)).toList();
    }

    List<String> participants() {
        return lines("participants", PERSON);
    }

    List<String> contents() {
        return lines("tableOfContents", List.of("number", "title", "page"));
    }

    private List<String> lines(String list, List<String> keys) {
        return meeting.get(list).values().stream()
                .map(each -> keys.stream().map(key -> each.get(key).toString()).toList())
                .map(fields -> String.join(" | ", fields))
                .toList();
    }

    /** Every item and section without its text, in the order of the document. */
    List<String> outline() {
        List<String> lines = new ArrayList<>();
        items(meeting).forEach(item -> {
            lines.add(String.join(
                    " | ",
                    item.get("number").asString(),
                    item.get("title").asString(),
                    item.get("caseId").toString(),
                    item.get("caseOfficer").toString()));
            item.get("sections")
                    .forEach(section ->
                            lines.add("  " + section.get("type").asString() + ": " + section.get("heading")));
        });
        return lines;
    }

    /** The text of every section, in the order of the document. */
    List<String> texts() {
        return items(meeting).stream()
                .flatMap(item -> item.get("sections").values().stream())
                .map(section -> section.get("text").asString())
                .toList();
    }

    private static List<JsonNode> items(JsonNode parent) {
        List<JsonNode> items = new ArrayList<>();
        parent.get("items").forEach(item -> {
            items.add(item);
            items.addAll(items(item));
        });
        return items;
    }
}
