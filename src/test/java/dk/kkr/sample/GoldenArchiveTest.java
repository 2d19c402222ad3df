package dk.kkr.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.MeetingParser;
import dk.kkr.model.Meeting;
import dk.kkr.model.Severity;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.relation.ArchivedItem;
import dk.kkr.relation.RelatedItems;
import dk.kkr.writer.CsvStyle;
import dk.kkr.writer.RelatedItemsTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The meetings of the small archive {@code samples/archive}, and what relates their items. */
class GoldenArchiveTest {
    private static final Path FOLDER = Path.of("samples", "archive");

    @Test
    void itsItemsAreRelatedAsExpectedInWhateverOrderTheyCome() throws Exception {
        List<ArchivedItem> items = new ArrayList<>();
        for (Meeting meeting : meetings()) {
            items.addAll(ArchivedItem.allOf(meeting));
        }
        byte[] inOrder = related(items);
        Collections.reverse(items);

        Golden.compare(FOLDER.resolve("related_items.csv"), inOrder);
        assertThat(related(items)).isEqualTo(inOrder);
    }

    @Test
    void itsDumpsAreWellFormed() throws Exception {
        for (Meeting meeting : meetings()) {
            assertThat(meeting.findings()).as(meeting.id()).noneMatch(finding -> finding.severity() != Severity.INFO);
        }
    }

    private static byte[] related(List<ArchivedItem> items) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RelatedItemsTable.write(bytes, RelatedItems.of(items), CsvStyle.PLAIN);
        return bytes.toByteArray();
    }

    private static List<Meeting> meetings() throws IOException, UnusableDumpException {
        List<Path> dumps;
        try (Stream<Path> files = Files.list(FOLDER)) {
            dumps = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<Meeting> meetings = new ArrayList<>();
        for (Path dump : dumps) {
            meetings.add(new MeetingParser().parse(Files.readAllBytes(dump), "samples/archive/" + dump.getFileName()));
        }
        return meetings;
    }
}
