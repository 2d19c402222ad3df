package dk.kkr.example;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.kkr.report.CheckSchema;
import dk.kkr.writer.MeetingSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checks JSON documents against the schema that kkr publishes. */
public final class SchemaErrors {
    private final Schema schema;

    /** A checker of meetings; reading the schema takes a moment, so use one for many documents. */
    public SchemaErrors() throws IOException {
        this(schemaText());
    }

    private SchemaErrors(String schemaText) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText);
    }

    /** A checker of what {@code kkr check} writes. */
    public static SchemaErrors ofCheck() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CheckSchema.copyTo(bytes);
        return new SchemaErrors(bytes.toString(StandardCharsets.UTF_8));
    }

    /** What is wrong with one document, one line each; nothing where it is valid. */
    public List<String> in(String document) {
        return schema
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** The schema as kkr prints it. */
    public static String schemaText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MeetingSchema.copyTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
