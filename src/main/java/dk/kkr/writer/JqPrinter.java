package dk.kkr.writer;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Puts line breaks and blanks where {@code jq .} does. Jackson's own printer could do that, but the way it builds its
 * separators makes Java generate a dozen classes in each run: a twentieth of a short run.
 */
final class JqPrinter implements PrettyPrinter {
    private static final int INDENT = 2;
    /** Deeper levels are written in several pieces. */
    private static final int LEVELS = 32;

    private static final String BLANKS = " ".repeat(INDENT * LEVELS);

    private int level;

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) {
        open(generator, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) {
        breakLine(generator);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator generator) {
        generator.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) {
        generator.writeRaw(',');
        breakLine(generator);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) {
        close(generator, '}', entries);
    }

    @Override
    public void writeStartArray(JsonGenerator generator) {
        open(generator, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {
        breakLine(generator);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        generator.writeRaw(',');
        breakLine(generator);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) {
        close(generator, ']', values);
    }

    private void open(JsonGenerator generator, char bracket) {
        generator.writeRaw(bracket);
        level++;
    }

    private void close(JsonGenerator generator, char bracket, int values) {
        level--;
        if (values > 0) {
            breakLine(generator);
        }
        generator.writeRaw(bracket);
    }

    private void breakLine(JsonGenerator generator) {
        generator.writeRaw('\n');
        for (int missing = level; missing > 0; missing -= LEVELS) {
            generator.writeRaw(BLANKS, 0, INDENT * Math.min(missing, LEVELS));
        }
    }
}
