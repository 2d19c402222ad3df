package dk.kkr.writer;

import dk.kkr.model.Meeting;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes each meeting as a JSON document in UTF-8 that ends in a line feed, without holding it in memory. The bytes are
 * those of {@code jq .} (pretty) and {@code jq -c .} (lines), so that a run through jq makes no difference to a diff.
 */
public final class JsonMeetingWriter implements MeetingWriter {
    private final OutputStream out;
    private final ObjectWriteContext layout;
    private final JsonFactory factory = factory();

    private JsonMeetingWriter(OutputStream out, ObjectWriteContext layout) {
        this.out = out;
        this.layout = layout;
    }

    /** Documents for people: indented by two spaces, one after another. */
    public static JsonMeetingWriter pretty(OutputStream out) {
        return new JsonMeetingWriter(out, new IndentedLayout());
    }

    /** NDJSON: each document on one line. */
    public static JsonMeetingWriter lines(OutputStream out) {
        return new JsonMeetingWriter(out, ObjectWriteContext.empty());
    }

    /** A generator of other JSON that is to look the same. */
    static JsonGenerator indented(OutputStream out) {
        return factory().createGenerator(new IndentedLayout(), out);
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .build();
    }

    @Override
    public void write(Meeting meeting) throws IOException {
        try (JsonGenerator generator = factory.createGenerator(layout, out)) {
            new MeetingJson(new JsonFields(generator)).write(meeting);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
    }

    private static final class IndentedLayout extends ObjectWriteContext.Base {
        private static final Separators LIKE_JQ = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(LIKE_JQ).withArrayIndenter(indenter).withObjectIndenter(indenter);
        }
    }
}
