package dk.kkr.answers.posts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.MeetingParser;
import dk.kkr.answers.language.CouncilSubject;
import dk.kkr.answers.language.Document;
import dk.kkr.answers.language.ItemText;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.Meeting;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs of a million characters take no more time per character than those of a few thousand. */
@Tag("slow")
class LongListsTest {
    private static final int SHORT = 4_000;
    private static final int TIMES = 16;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "udpeger Bo Dam og ",
                "Bo Dam (A), Køge Kommune, der er trådt ud, ",
                "suppleant Bo Dam, ",
                "som medlem af bestyrelsen for ",
                "Bo Dam afløses af Ib Lund. ",
                "i stedet for Bo Dam ",
                "Følgende udpeges:\n",
                "- Bo Dam (A)\n"
            })
    void takeLinearTime(String unit) throws Exception {
        double few = microseconds(unit, SHORT);
        double many = microseconds(unit, SHORT * TIMES);

        assertThat(many).as("%s: %s and %s µs", unit, few, many).isLessThan(3 * TIMES * few + 100_000);
    }

    private static double microseconds(String unit, int times) throws Exception {
        String dump =
                "REFERAT\nKKR Midtjylland\n3. september 2020\n\n1. Udpegning til Fjordrådet\nBeslutning\nKKR Midtjylland "
                        + unit.repeat(times) + "\n";
        Meeting meeting = new MeetingParser().parse(dump.getBytes(StandardCharsets.UTF_8), "spec");
        AgendaItem item = meeting.items().get(0);
        Document document = new Document(meeting.council(), meeting.date(), true, new CouncilSubject(Set.of()));
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            ItemText text = ItemText.of(item, document);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            new AppointmentFinder().find(text, List.of());
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return best / 1_000.0;
    }
}
