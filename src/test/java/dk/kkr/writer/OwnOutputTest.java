package dk.kkr.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.example.ExampleMeetings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnOutputTest {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @ParameterizedTest
    @EnumSource(CsvTable.class)
    void everyTableOfEveryStyleIsOurs(CsvTable table) throws IOException {
        for (CsvStyle style : CsvStyle.values()) {
            file.reset();
            CsvMeetingWriter.writeHeader(file, table, style);

            assertThat(isOwn()).isTrue();
        }
    }

    @Test
    void everyKindOfJsonIsOurs() throws IOException {
        JsonMeetingWriter.pretty(file).write(ExampleMeetings.full());
        assertThat(isOwn()).isTrue();

        file.reset();
        JsonMeetingWriter.lines(file).write(ExampleMeetings.full());
        assertThat(isOwn()).isTrue();

        file.reset();
        DataPackageWriter.write(file, CsvStyle.PLAIN);
        assertThat(isOwn()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(CsvTable.class)
    void everyTableAsJsonIsOurs(CsvTable table) throws IOException {
        new TableJsonWriter(file, table).write(ExampleMeetings.full());

        assertThat(file.size() == 0 || isOwn()).isTrue();
    }

    @Test
    void theTableOfRelationsIsOurs() throws IOException {
        RelatedItemsTable.write(file, List.of(), CsvStyle.EXCEL);

        assertThat(isOwn()).isTrue();
    }

    @Test
    void aTableFromBeforeItsLastColumnsIsOurs() {
        assertThat(OwnOutput.isAt("document_id,position,severity,code,line,message,source_file\n"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"schemaVersion\": 2, \"id\": \"",
                "{\"schemaVersion\": \"2\", \"mediaType\": \"application/x\"}",
                "{\"id\": \"x\", \"schemaVersion\": \"1.0\"}",
                "{\"profile\": \"tabular-data-package\", \"name\": \"budget\"}",
                "{\"schemaVersion\": \"1.",
                "[{\"schemaVersion\": \"1.0\", \"id\": \"x\"}]",
                "# KKR Hovedstaden\n",
                "document_id;note\n",
                "document_id,position,severity\n",
                "document_id,position,severity,note\n",
                "{\"document_id\":\"a\",\"note\":\"b\",\"position\":1,\"line\":2}",
                "source_file\n",
                "document_id,position,severity,code,line,message,source_file,my_note\n",
                "KKR Nordjylland\nREFERAT\n",
                "\u0000\u0001",
                "%PDF-1.7",
            })
    void whatBeginsOtherwiseIsNot(String beginning) {
        assertThat(OwnOutput.isAt(beginning)).isFalse();
    }

    private boolean isOwn() {
        byte[] beginning = Arrays.copyOf(file.toByteArray(), Math.min(file.size(), OwnOutput.BEGINNING));
        return OwnOutput.isAt(new String(beginning, StandardCharsets.UTF_8));
    }
}
