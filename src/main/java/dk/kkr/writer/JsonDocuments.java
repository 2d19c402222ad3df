package dk.kkr.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes JSON documents in UTF-8, one after another, each ending in a line feed, without holding them in memory. The
 * bytes are those of {@code jq .} (pretty) and {@code jq -c .} (lines), so that piping through jq changes nothing.
 */
public final class JsonDocuments {
    private final OutputStream out;
    private final ObjectWriteContext layout;
    private final JsonFactory factory = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    private JsonDocuments(OutputStream out, ObjectWriteContext layout) {
        this.out = out;
        this.layout = layout;
    }

    /** Documents for people: indented by two spaces, one after another. */
    public static JsonDocuments pretty(OutputStream out) {
        return new JsonDocuments(out, new IndentedLayout());
    }

    /** NDJSON: each document on one line. */
    public static JsonDocuments lines(OutputStream out) {
        return new JsonDocuments(out, ObjectWriteContext.empty());
    }

    /**
     * Writes one document with the fields that {@code fields} writes.
     *
     * @throws IOException if the stream throws it
     */
    public void write(Consumer<JsonFields> fields) throws IOException {
        try {
            // Not closed: it holds only buffers, and closing it would make Java generate classes.
            JsonGenerator generator = factory.createGenerator(layout, out);
            generator.writeStartObject();
            fields.accept(new JsonFields(generator));
            generator.writeEndObject();
            generator.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
    }

    private static final class IndentedLayout extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new JqPrinter();
        }
    }
}
