package dk.kkr.report;

import dk.kkr.MeetingParser;
import dk.kkr.model.CheckedDump;
import dk.kkr.model.UnusableDumpException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Dumps and what the reports say about them. */
final class Reports {
    private Reports() {}

    static CheckedDump check(String text) throws UnusableDumpException {
        return new MeetingParser().check(text.getBytes(StandardCharsets.UTF_8), "dump.txt");
    }

    static String write(Function<OutputStream, CheckReport> factory, CheckedDump... dumps) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CheckReport report = factory.apply(bytes);
        for (CheckedDump dump : dumps) {
            report.write(dump);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
