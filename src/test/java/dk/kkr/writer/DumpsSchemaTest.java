package dk.kkr.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.MeetingParser;
import dk.kkr.example.SchemaErrors;
import dk.kkr.generated.GeneratedDump;
import dk.kkr.invariant.Effort;
import dk.kkr.model.Meeting;
import dk.kkr.sample.Sample;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecDump;
import dk.kkr.spec.SpecFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The output for every dump of the tests is valid. */
@Tag("slow")
class DumpsSchemaTest {
    private static final int SEEDS = 10;

    private final SchemaErrors schema = new SchemaErrors();

    DumpsSchemaTest() throws IOException {}

    @Test
    void samplesAreValid() throws Exception {
        for (Sample sample : Sample.all()) {
            assertValid(sample.toString(), new MeetingParser().parse(sample.bytes(), sample.toString()));
        }
    }

    @Test
    void generatedMeetingsAreValid() throws Exception {
        for (GeneratedDump dump : GeneratedDump.ofSeeds(SEEDS * Effort.factor()).toList()) {
            assertValid(dump.name(), new MeetingParser().parse(dump.bytes(), dump.name()));
        }
    }

    /** Below a heading, since most cases are too short to have an agenda item. */
    @Test
    void specCasesAreValid() throws Exception {
        for (String file : SpecFile.OF_DUMPS) {
            for (SpecCase each : SpecFile.read(file)) {
                byte[] dump = SpecDump.belowHeading(each).getBytes(StandardCharsets.UTF_8);
                assertValid(each.place(), new MeetingParser().parse(dump, each.place()));
            }
        }
    }

    private void assertValid(String name, Meeting meeting) throws IOException {
        assertThat(schema.in(Written.by(JsonMeetingWriter::lines, meeting)))
                .as(name)
                .isEmpty();
    }
}
