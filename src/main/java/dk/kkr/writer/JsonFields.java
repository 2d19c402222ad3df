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

    private void document(Runnable fields) {
        generator.writeStartObject();
        fields.run();
        generator.writeEndObject();
    }

    /** A text. */
    public void text(String name, String value) {
        generator.writeStringProperty(name, value);
    }

    /** A text, or null. */
    public void text(String name, Optional<String> value) {
        value.ifPresentOrElse(present -> text(name, present), () -> generator.writeNullProperty(name));
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
        value.ifPresentOrElse(present -> number(name, present), () -> generator.writeNullProperty(name));
    }

    /** An object with the fields that {@code fields} writes, or null. */
    public <T> void object(String name, Optional<T> value, Consumer<T> fields) {
        value.ifPresentOrElse(
                present -> {
                    generator.writeObjectPropertyStart(name);
                    fields.accept(present);
                    generator.writeEndObject();
                },
                () -> generator.writeNullProperty(name));
    }

    /** An array of objects, each with the fields that {@code fields} writes. */
    public <T> void list(String name, List<T> values, Consumer<T> fields) {
        generator.writeArrayPropertyStart(name);
        for (T value : values) {
            document(() -> fields.accept(value));
        }
        generator.writeEndArray();
    }
}
