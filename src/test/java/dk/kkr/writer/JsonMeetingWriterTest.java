package dk.kkr.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.example.ExampleMeetings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonMeetingWriterTest {
    private final JsonMapper mapper = new JsonMapper();

    @Test
    void prettyDocumentsAreIndentedAsJqIndentsThem() throws IOException {
        assertThat(Written.by(JsonMeetingWriter::pretty, ExampleMeetings.full()))
                .isEqualTo(expected());
    }

    @Test
    void prettyDocumentsFollowOneAnother() throws IOException {
        assertThat(Written.by(JsonMeetingWriter::pretty, ExampleMeetings.full(), ExampleMeetings.full()))
                .isEqualTo(expected() + expected());
    }

    @Test
    void ndjsonIsTheSameDocumentOnOneLineWithoutBlanks() throws IOException {
        String lines = Written.by(JsonMeetingWriter::lines, ExampleMeetings.full(), ExampleMeetings.unknown());

        assertThat(lines).endsWith("\n").startsWith("{\"schemaVersion\":\"1.0\",\"id\":");
        List<String> documents = lines.lines().toList();
        assertThat(documents).hasSize(2);
        assertThat(mapper.readTree(documents.get(0))).isEqualTo(mapper.readTree(expected()));
    }

    @Test
    void unknownValuesAreNullAndUnknownListsEmpty() throws IOException {
        assertThat(Written.by(JsonMeetingWriter::lines, ExampleMeetings.unknown()))
                .contains("\"id\":\"kkr-unknown-unknown-unknown\"")
                .contains(
                        "\"council\":null,\"region\":null,\"documentType\":null,\"date\":null,\"startTime\":null,"
                                + "\"venue\":null,\"evidence\":{\"council\":null,\"documentType\":null,\"date\":null,"
                                + "\"startTime\":null,\"venue\":null},\"participants\":[],\"tableOfContents\":[],\"items\":[],\"findings\":[]");
    }

    @Test
    void theLocaleMakesNoDifference() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Written.by(JsonMeetingWriter::pretty, ExampleMeetings.full()))
                    .isEqualTo(expected());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aFailedWriteIsAnIoException() {
        MeetingWriter writer = JsonMeetingWriter.pretty(new FullDisk());

        assertThatThrownBy(() -> writer.write(ExampleMeetings.full()))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private static String expected() throws IOException {
        try (InputStream in = JsonMeetingWriterTest.class.getResourceAsStream("full-meeting.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
