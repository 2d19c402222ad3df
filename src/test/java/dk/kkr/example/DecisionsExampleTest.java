package dk.kkr.example;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.MeetingParser;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.Meeting;
import dk.kkr.model.SectionType;
import dk.kkr.model.UnusableDumpException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's worked example of the library: what was decided, item by item. */
class DecisionsExampleTest {
    private final MeetingParser parser = new MeetingParser();

    List<String> decisions(Path dump) throws IOException, UnusableDumpException {
        Meeting meeting = parser.parse(Files.readAllBytes(dump), dump.toString());
        return meeting.items().stream()
                .flatMap(DecisionsExampleTest::withItemsBelow)
                .flatMap(item -> item.sections().stream()
                        .filter(section -> section.type() == SectionType.BESLUTNING)
                        .map(section -> item.number() + " " + item.title() + ": " + section.text()))
                .toList();
    }

    static Stream<AgendaItem> withItemsBelow(AgendaItem item) {
        return Stream.concat(Stream.of(item), item.items().stream().flatMap(DecisionsExampleTest::withItemsBelow));
    }

    @Test
    void namesWhatWasDecided() throws IOException, UnusableDumpException {
        List<String> decisions = decisions(Path.of("samples/syddanmark-referat-2021-11-23.tika.txt"));

        assertThat(decisions).hasSizeGreaterThan(5);
        assertThat(decisions.get(0)).startsWith("1.1 Dagsordenen for novembermødet: ");
    }

    @Test
    void minutesHaveDecisionsAndAgendasHaveNone() throws IOException, UnusableDumpException {
        assertThat(decisions(Path.of("samples/nordjylland-dagsorden-2022-04-12.tika.txt")))
                .isEmpty();
    }
}
