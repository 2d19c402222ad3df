package dk.kkr.writer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** The fields of JSON objects. A missing value becomes null, so that no key is ever missing. */
public final class JsonFields {
    private final JsonGenerator generator;

    JsonFields(JsonGenerator generator) {
        this.generator = generator;
    }

    /** A text. */
    public void text(String name, String value) {
        generator.writeStringProperty(name, value);
    }

    /** A text, or null. */
    public void text(String name, Optional<String> value) {
        if (value.isPresent()) {
            text(name, value.get());
        } else {
            generator.writeNullProperty(name);
        }
    }

    /** An array of texts. */
    public void texts(String name, List<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(generator::writeString);
        generator.writeEndArray();
    }

    /** A whole number. */
    public void number(String name, int value) {
        generator.writeNumberProperty(name, value);
    }

    /** A whole number, or null. */
    public void number(String name, Optional<Integer> value) {
        if (value.isPresent()) {
            number(name, value.get());
        } else {
            generator.writeNullProperty(name);
        }
    }

    /** An object with the fields that {@code fields} writes, or null. */
    public <T> void object(String name, Optional<T> value, Consumer<T> fields) {
        if (value.isPresent()) {
            generator.writeObjectPropertyStart(name);
            fields.accept(value.get());
            generator.writeEndObject();
        } else {
            generator.writeNullProperty(name);
        }
    }

    /** An array of objects, each with the fields that {@code fields} writes. */
    public <T> void list(String name, List<T> values, Consumer<T> fields) {
        generator.writeArrayPropertyStart(name);
        for (T value : values) {
            generator.writeStartObject();
            fields.accept(value);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }
}
