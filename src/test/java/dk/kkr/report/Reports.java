package dk.kkr.report;

import dk.kkr.MeetingParser;
import dk.kkr.example.ExampleMeetings;
import dk.kkr.model.CheckedDump;
import dk.kkr.model.LineAccount;
import dk.kkr.model.Meeting;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.sample.Sample;
import dk.kkr.wording.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Dumps and what the reports say about them. */
final class Reports {
    private Reports() {}

    static CheckedDump check(String text) throws UnusableDumpException {
        return new MeetingParser().check(text.getBytes(StandardCharsets.UTF_8), "dump.txt");
    }

    static CheckedDump check(Sample sample) throws UnusableDumpException {
        return new MeetingParser().check(sample.bytes(), sample + ".txt");
    }

    /** A dump of empty lines of which the example's answers are known. */
    static CheckedDump example() {
        Meeting meeting = ExampleMeetings.full();
        return new CheckedDump(
                meeting,
                new LineAccount(List.of(), 0, 0),
                Collections.nCopies(meeting.source().lines(), ""));
    }

    /** The page in Danish. */
    static String page(CheckedDump dump) throws IOException {
        return write(out -> new HtmlReport(out, Language.DANISH), dump);
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
