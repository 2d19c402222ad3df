package dk.kkr.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The JSON Schema (2020-12) of what {@link JsonReport} writes for a dump. */
public final class CheckSchema {
    static final String VERSION = "1.0";

    private static final String RESOURCE = "check.schema.json";

    private CheckSchema() {}

    /**
     * Copies the schema, in UTF-8, to a stream that the caller flushes and closes.
     *
     * @throws IOException if the stream throws it
     */
    public static void copyTo(OutputStream out) throws IOException {
        try (InputStream schema = CheckSchema.class.getResourceAsStream(RESOURCE)) {
            if (schema == null) {
                throw new IOException(RESOURCE + " is not on the class path");
            }
            schema.transferTo(out);
        }
    }
}
