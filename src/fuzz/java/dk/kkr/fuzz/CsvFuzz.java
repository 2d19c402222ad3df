package dk.kkr.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.kkr.example.ExampleMeetings;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Meeting;
import dk.kkr.writer.CsvMeetingWriter;
import dk.kkr.writer.CsvStyle;
import dk.kkr.writer.CsvTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** The CSV writer: every cell is read back unchanged, and no guarded cell begins a formula. */
class CsvFuzz {
    static final char CELL_END = '\0';

    @MethodSource("dk.kkr.fuzz.Seeds#cells")
    @FuzzTest
    void cellsComeBack(byte[] cells) throws IOException {
        List<String> values = List.of(new String(cells, StandardCharsets.UTF_8).split(String.valueOf(CELL_END), -1));
        Meeting meeting = ExampleMeetings.withFindings(
                values.get(0),
                values.stream()
                        .map(value -> Finding.of(FindingCode.COVER_MISSING, 0, value))
                        .toArray(Finding[]::new));
        for (CsvStyle style : CsvStyle.values()) {
            List<NamedCsvRecord> rows = read(write(meeting, style), style);
            check(style, values, rows.stream().map(row -> row.getField("message")));
            check(
                    style,
                    values.stream().map(value -> values.get(0)).toList(),
                    rows.stream().map(row -> row.getField("source_file")));
        }
    }

    private static void check(CsvStyle style, List<String> values, Stream<String> cells) {
        List<String> read = cells.toList();
        assertThat(read).hasSameSizeAs(values);
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            boolean guarded = style != CsvStyle.PLAIN && startsFormula(value);
            assertThat(read.get(i)).isEqualTo(guarded ? "'" + value : value);
        }
    }

    /** Written again here, so that the guard is not compared with itself. */
    private static boolean startsFormula(String value) {
        return value.matches("(?s)[ \u00A0\n\"'”“]*[=+@\t\r-].*");
    }

    private static String write(Meeting meeting, CsvStyle style) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new CsvMeetingWriter(bytes, CsvTable.FINDINGS, style).write(meeting);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<NamedCsvRecord> read(String csv, CsvStyle style) {
        boolean excel = style == CsvStyle.EXCEL;
        return CsvReader.builder()
                .fieldSeparator(excel ? ';' : ',')
                .ofNamedCsvRecord(excel ? csv.substring(1) : csv)
                .stream()
                .toList();
    }
}
