package dk.kkr.archive;

import dk.kkr.archive.ManifestEntry.MadeBy;
import dk.kkr.archive.ManifestEntry.Output;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A line of the manifest as JSON. */
final class ManifestLine {
    private final JsonFactory factory = new JsonFactory();

    /** The line, with its line feed. */
    byte[] of(ManifestEntry entry) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("input", entry.input());
            optional(json, "sha256", entry.sha256());
            json.writeStringProperty("version", entry.made().version());
            json.writeStringProperty("options", entry.made().options());
            json.writeStringProperty("status", entry.status());
            json.writeArrayPropertyStart("outputs");
            entry.outputs().forEach(output -> json.writeString(output.path()));
            json.writeEndArray();
            json.writeArrayPropertyStart("outputBytes");
            entry.outputs().forEach(output -> json.writeNumber(output.bytes()));
            json.writeEndArray();
            json.writeObjectPropertyStart("findings");
            json.writeNumberProperty("info", entry.findings().infos());
            json.writeNumberProperty("warning", entry.findings().warnings());
            json.writeNumberProperty("error", entry.findings().errors());
            json.writeEndObject();
            optional(json, "error", entry.error());
            json.writeEndObject();
        }
        line.write('\n');
        return line.toByteArray();
    }

    private static void optional(JsonGenerator json, String name, Optional<String> value) {
        value.ifPresentOrElse(text -> json.writeStringProperty(name, text), () -> json.writeNullProperty(name));
    }

    /** Empty for a line that a killed run did not finish, or that kkr did not write. */
    Optional<ManifestEntry> read(String line) {
        Map<String, List<String>> values = new HashMap<>();
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), line)) {
            String name = "";
            int depth = 0;
            JsonToken token = json.nextToken();
            while (token != null) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.PROPERTY_NAME) {
                    name = (depth > 1 ? "findings." : "") + json.currentName();
                } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    values.computeIfAbsent(name, key -> new ArrayList<>()).add(json.getString());
                }
                token = json.nextToken();
            }
            return Optional.of(entryOf(values));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @throws IllegalArgumentException if something is missing or not a number */
    private static ManifestEntry entryOf(Map<String, List<String>> values) {
        List<String> paths = values.getOrDefault("outputs", List.of());
        List<String> sizes = values.getOrDefault("outputBytes", List.of());
        if (paths.size() != sizes.size()) {
            throw new IllegalArgumentException(paths.size() + " outputs with " + sizes.size() + " sizes");
        }
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            outputs.add(new Output(paths.get(i), Long.parseLong(sizes.get(i))));
        }
        return new ManifestEntry(
                required(values, "input"),
                first(values, "sha256"),
                new MadeBy(required(values, "version"), required(values, "options")),
                outputs,
                new FindingCounts(
                        number(values, "findings.info"),
                        number(values, "findings.warning"),
                        number(values, "findings.error")),
                first(values, "error"));
    }

    private static int number(Map<String, List<String>> values, String name) {
        return Integer.parseInt(required(values, name));
    }

    private static String required(Map<String, List<String>> values, String name) {
        return first(values, name).orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    private static Optional<String> first(Map<String, List<String>> values, String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst();
    }
}
