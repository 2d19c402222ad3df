package dk.kkr.sample;

import dk.kkr.model.Meeting;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The output for a sample equals, byte for byte, the files beside it: {@code <dump>.json} for every dump, and the CSV
 * tables {@code <dump>.items.csv} … for one dialect of each meeting. {@link Golden} says how to rewrite them.
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

    private static byte[] written(Meeting meeting, Function<OutputStream, MeetingWriter> factory) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        factory.apply(bytes).write(meeting);
        return bytes.toByteArray();
    }
}
