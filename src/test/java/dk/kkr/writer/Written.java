package dk.kkr.writer;

import dk.kkr.model.Meeting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** What a writer makes of meetings. */
final class Written {
    private Written() {}

    static String by(Function<OutputStream, MeetingWriter> factory, Meeting... meetings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MeetingWriter writer = factory.apply(bytes);
        for (Meeting meeting : meetings) {
            writer.write(meeting);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
