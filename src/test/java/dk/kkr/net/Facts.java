package dk.kkr.net;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A JSON document as facts, each with a path that says what it is about: {@code items[3.1].title}. An element of a list
 * is identified by its name rather than its position, so that another one before it changes nothing else.
 */
final class Facts {
    private static final String[] NAMES = {"number", "name", "person", "voter", "type", "title", "url", "quote"};

    private final Map<String, String> values = new TreeMap<>();

    /** The value of each path. */
    static Map<String, String> of(JsonNode document) {
        Facts facts = new Facts();
        facts.addObject("", document);
        return facts.values;
    }

    private void addObject(String path, JsonNode object) {
        object.properties().forEach(field -> add(path + field.getKey(), field.getValue()));
    }

    private void add(String path, JsonNode value) {
        if (path.equals("lines")) {
            value.forEach(this::addLine);
        } else if (path.equals("hyphens")) {
            value.forEach(this::addHyphens);
        } else if (path.equals("findings")) {
            value.forEach(this::addFinding);
        } else if (value.isArray()) {
            value.forEach(element -> addElement(path, element));
        } else if (value.isObject()) {
            addObject(path + ".", value);
        } else {
            put(path, value.toString());
        }
    }

    private void addElement(String path, JsonNode element) {
        String place = path + "[" + nameOf(element) + "]";
        if (element.isObject()) {
            addObject(unused(place, element) + ".", element);
        } else {
            put(place, element.toString());
        }
    }

    private static String nameOf(JsonNode element) {
        for (String name : NAMES) {
            Optional<JsonNode> value = element.optional(name).filter(JsonNode::isString);
            if (value.isPresent()) {
                return value.get().asString();
            }
        }
        return "";
    }

    /** A finding exists or not; it is unclear which of several with one code has changed. */
    private void addFinding(JsonNode finding) {
        String line = finding.path("line").asString("");
        put(
                "findings[" + (finding.path("code").asString("") + " " + line).strip() + "]",
                finding.path("severity").asString("") + ": "
                        + finding.path("message").asString(""));
    }

    /** What {@code kkr check --lines} says about a line: the role of each of its stretches. */
    private void addLine(JsonNode line) {
        StringBuilder roles = new StringBuilder();
        for (JsonNode stretch : line.path("stretches")) {
            roles.append(' ').append(stretch.path("role").asString("")).append(' ');
            roles.append(stretch.path("from")).append('-').append(stretch.path("to"));
        }
        put("lines[" + line.path("line") + "]", roles.toString().strip());
    }

    private void addHyphens(JsonNode hyphens) {
        String kind = hyphens.path("action").asString("") + " "
                + hyphens.path("certainty").asString("");
        put("hyphens[" + kind + "]", hyphens.path("count").toString());
    }

    private void put(String path, String value) {
        String place = path;
        for (int i = 2; values.containsKey(place); i++) {
            place = path + " (" + i + ")";
        }
        values.put(place, value);
    }

    /** The place of an object that has a sibling of the same name. */
    private String unused(String place, JsonNode object) {
        Optional<String> field = object.propertyNames().stream().findFirst();
        String unused = place;
        for (int i = 2; field.isPresent() && isTaken(unused + "." + field.get()); i++) {
            unused = place + "(" + i + ")";
        }
        return unused;
    }

    private boolean isTaken(String path) {
        return values.containsKey(path);
    }
}
