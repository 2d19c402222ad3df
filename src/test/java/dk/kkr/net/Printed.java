package dk.kkr.net;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectMapper;

/**
 * What a build printed of all dumps.
 *
 * @param meetings of each dump, the line of {@code kkr parse -f ndjson}
 * @param checks of each dump, the document of {@code kkr check --lines -f json}
 * @param messages of each dump, what stood on standard error
 */
record Printed(Map<String, String> meetings, Map<String, JsonNode> checks, Map<String, String> messages) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String DUMP_END = ".txt:";

    /** @param folder has {@code parse.ndjson}, {@code check.json} and {@code err} */
    static Printed in(Path folder) throws IOException {
        Map<String, String> meetings = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("parse.ndjson"), StandardCharsets.UTF_8)) {
            meetings.put(nameOf(MAPPER.readTree(line)), line);
        }
        Map<String, JsonNode> checks = new TreeMap<>();
        try (MappingIterator<JsonNode> documents =
                MAPPER.readerFor(JsonNode.class).readValues(folder.resolve("check.json"))) {
            documents.forEachRemaining(document -> checks.put(nameOf(document), document));
        }
        return new Printed(meetings, checks, messagesIn(folder.resolve("err")));
    }

    private static String nameOf(JsonNode document) {
        return withoutDot(document.path("source").path("file").asString());
    }

    private static String withoutDot(String name) {
        return name.startsWith("./") ? name.substring(2) : name;
    }

    private static Map<String, String> messagesIn(Path file) throws IOException {
        Map<String, String> messages = new TreeMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int end = line.indexOf(DUMP_END) + DUMP_END.length();
            boolean ofDump = end >= DUMP_END.length();
            String name = ofDump ? withoutDot(line.substring(0, end - 1)) : "(no dump)";
            messages.merge(name, ofDump ? line.substring(end).strip() : line, (one, other) -> one + "; " + other);
        }
        return messages;
    }

    /** Every dump of which something was printed. */
    List<String> dumps() {
        Map<String, Object> all = new TreeMap<>(meetings);
        all.putAll(checks);
        all.putAll(messages);
        return new ArrayList<>(all.keySet());
    }

    /** Whether both have the same bytes of a meeting, the same roles and the same messages. */
    boolean agrees(Printed other, String dump) {
        return meetings.getOrDefault(dump, "").equals(other.meetings.getOrDefault(dump, ""))
                && messages.getOrDefault(dump, "").equals(other.messages.getOrDefault(dump, ""))
                && roles(dump).equals(other.roles(dump));
    }

    /** Everything known about a dump, if both builds parsed it; otherwise whether this one did, and its message. */
    Map<String, String> facts(String dump, Printed other) {
        Map<String, String> facts = new TreeMap<>();
        if (meetings.containsKey(dump) && other.meetings.containsKey(dump)) {
            facts.putAll(roles(dump));
            facts.putAll(Facts.of(MAPPER.readTree(meetings.get(dump))));
        } else {
            facts.put("parsed", meetings.containsKey(dump) ? "yes" : "no");
        }
        if (messages.containsKey(dump)) {
            facts.put("messages", messages.get(dump));
        }
        return facts;
    }

    /** From the check, what the meeting does not have: the lines' roles and how sure the hyphens are. */
    private Map<String, String> roles(String dump) {
        Map<String, String> roles = new TreeMap<>();
        if (checks.containsKey(dump)) {
            Facts.of(checks.get(dump)).forEach((path, value) -> {
                if (path.startsWith("lines[") || path.startsWith("hyphens[")) {
                    roles.put(path, value);
                }
            });
        }
        return roles;
    }
}
