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
            missing(name);
        }
    }

    /** How a value is printed, or null. */
    public void printed(String name, Optional<?> value) {
        if (value.isPresent()) {
            text(name, value.get().toString());
        } else {
            missing(name);
        }
    }

    /** The {@linkplain OutputName name} of a value, or null. */
    public void named(String name, Optional<? extends Enum<?>> value) {
        if (value.isPresent()) {
            text(name, OutputName.of(value.get()));
        } else {
            missing(name);
        }
    }

    /** An array of texts. */
    public void texts(String name, List<String> values) {
        generator.writeArrayPropertyStart(name);
        for (String value : values) {
            generator.writeString(value);
        }
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
            missing(name);
        }
    }

    /** An object with the fields that {@code fields} writes, or null. */
    public <T> void object(String name, Optional<T> value, Consumer<T> fields) {
        if (value.isPresent()) {
            beginObject(name);
            fields.accept(value.get());
            endObject();
        } else {
            missing(name);
        }
    }

    /** An array of objects, each with the fields that {@code fields} writes. */
    public <T> void list(String name, List<T> values, Consumer<T> fields) {
        beginList(name);
        for (T value : values) {
            beginObject();
            fields.accept(value);
            endObject();
        }
        endList();
    }

    // The same in single steps, for what every short run writes: there a lambda costs more than the fields.

    /** Begins an object; its fields follow. */
    void beginObject(String name) {
        generator.writeObjectPropertyStart(name);
    }

    /** Begins an object of a list. */
    void beginObject() {
        generator.writeStartObject();
    }

    /** Ends the object begun last. */
    void endObject() {
        generator.writeEndObject();
    }

    /** Begins an array; its objects follow. */
    void beginList(String name) {
        generator.writeArrayPropertyStart(name);
    }

    /** Ends the array begun last. */
    void endList() {
        generator.writeEndArray();
    }

    /** Null. */
    void missing(String name) {
        generator.writeNullProperty(name);
    }
}
