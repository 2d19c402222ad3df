package dk.kkr.sample;

import dk.kkr.markdown.MarkdownMeetingWriter;
import dk.kkr.model.Meeting;
import dk.kkr.wording.Language;
import dk.kkr.writer.CsvMeetingWriter;
import dk.kkr.writer.CsvStyle;
import dk.kkr.writer.CsvTable;
import dk.kkr.writer.JsonMeetingWriter;
import dk.kkr.writer.MeetingWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The output for a sample equals, byte for byte, the files beside it: {@code <dump>.json} for every dump, and for one
 * dialect of each meeting the CSV tables {@code <dump>.items.csv} … and the page {@code <dump>.md}, of the agenda
 * {@code <dump>.en.md} too. {@link Golden} says how to rewrite them.
 */
class GoldenSamplesTest {
    private static final String DIALECT_WITH_TABLES = "tika";

    static List<Sample> samples() {
        return Sample.ofAllKinds();
    }

    static Stream<Sample> samplesWithTables() {
        return Sample.all().stream().filter(sample -> sample.dialect().equals(DIALECT_WITH_TABLES));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void jsonIsAsExpected(Sample sample) throws Exception {
        Golden.compare(sample.beside(".json"), written(sample.parse(), JsonMeetingWriter::pretty));
    }

    @ParameterizedTest
    @MethodSource("samplesWithTables")
    void tablesAreAsExpected(Sample sample) throws Exception {
        Meeting meeting = sample.parse();
        for (CsvTable table : CsvTable.values()) {
            String name = "." + table.name().toLowerCase(Locale.ROOT) + ".csv";
            Golden.compare(
                    sample.beside(name), written(meeting, out -> new CsvMeetingWriter(out, table, CsvStyle.PLAIN)));
        }
    }

    @ParameterizedTest
    @MethodSource("samplesWithTables")
    void aPageIsAsExpected(Sample sample) throws Exception {
        Golden.compare(
                sample.beside(".md"), written(sample.parse(), out -> new MarkdownMeetingWriter(out, Language.DANISH)));
    }

    @Test
    void anEnglishPageIsAsExpected() throws Exception {
        Sample agenda = new Sample("nordjylland-dagsorden-2022-04-12", DIALECT_WITH_TABLES, ".txt");

        Golden.compare(
                agenda.beside(".en.md"),
                written(agenda.parse(), out -> new MarkdownMeetingWriter(out, Language.ENGLISH)));
    }

    private static byte[] written(Meeting meeting, Function<OutputStream, MeetingWriter> factory) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        factory.apply(bytes).write(meeting);
        return bytes.toByteArray();
    }
}
