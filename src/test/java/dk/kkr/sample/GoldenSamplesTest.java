package dk.kkr.sample;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * {@code <dump>.en.md} too.
 *
 * <p>{@code mvn verify -Dkkr.updateSamples=true} rewrites the expected files that differ. Read the diff before
 * committing it: it is the change as users see it.
 */
class GoldenSamplesTest {
    private static final boolean UPDATE = Boolean.getBoolean("kkr.updateSamples");
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
        compare(sample.beside(".json"), written(sample.parse(), JsonMeetingWriter::pretty));
    }

    @ParameterizedTest
    @MethodSource("samplesWithTables")
    void tablesAreAsExpected(Sample sample) throws Exception {
        Meeting meeting = sample.parse();
        for (CsvTable table : CsvTable.values()) {
            String name = "." + table.name().toLowerCase(Locale.ROOT) + ".csv";
            compare(sample.beside(name), written(meeting, out -> new CsvMeetingWriter(out, table, CsvStyle.PLAIN)));
        }
    }

    @ParameterizedTest
    @MethodSource("samplesWithTables")
    void aPageIsAsExpected(Sample sample) throws Exception {
        compare(sample.beside(".md"), written(sample.parse(), out -> new MarkdownMeetingWriter(out, Language.DANISH)));
    }

    @Test
    void anEnglishPageIsAsExpected() throws Exception {
        Sample agenda = new Sample("nordjylland-dagsorden-2022-04-12", DIALECT_WITH_TABLES, ".txt");

        compare(
                agenda.beside(".en.md"),
                written(agenda.parse(), out -> new MarkdownMeetingWriter(out, Language.ENGLISH)));
    }

    private static byte[] written(Meeting meeting, Function<OutputStream, MeetingWriter> factory) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        factory.apply(bytes).write(meeting);
        return bytes.toByteArray();
    }

    private static void compare(Path expected, byte[] actual) throws IOException {
        if (UPDATE) {
            Files.write(expected, actual);
        }
        String hint = expected + " differs; -Dkkr.updateSamples=true writes it anew";
        assertThat(new String(actual, StandardCharsets.UTF_8))
                .as(hint)
                .isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
        assertThat(actual).as(hint).isEqualTo(Files.readAllBytes(expected));
    }
}
