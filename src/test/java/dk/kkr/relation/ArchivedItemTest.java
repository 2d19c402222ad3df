package dk.kkr.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.MeetingParser;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArchivedItemTest {
    private static final String MINUTES = """
            REFERAT 2021

            KKR SJÆLLAND

            Dato: 03-05-2021 09:30

            1. Formalia
            1.1. Godkendelse af dagsorden
            Beslutning
            Dagsordenen blev godkendt.

            2. Sager
            2.1. Kystveje
            SAG-2021-00007 abc

            Baggrund
            KKR Sjælland drøftede sagen på mødet den 3. februar 2021, jf. pkt. 1.1. Sagen har været i
            skriftlig høring den 10. marts 2021.

            Beslutning
            Punktet blev udsat til mødet den 9. september 2021.

            2.2. Broer
            Beslutning
            Punktet blev udsat.
            """;

    @Test
    void whatRelatesItemsIsTakenFromAMeeting() throws Exception {
        List<ArchivedItem> items =
                ArchivedItem.allOf(new MeetingParser().parse(MINUTES.getBytes(StandardCharsets.UTF_8), "referat.txt"));

        assertThat(items).extracting(ArchivedItem::number).containsExactly("1", "1.1", "2", "2.1", "2.2");
        assertThat(items).extracting(ArchivedItem::position).containsExactly(1, 2, 3, 4, 5);
        assertThat(items.get(3).dump().meetingId()).isEqualTo("kkr-sjaelland-2021-05-03");
        assertThat(items.get(3).caseId()).contains("SAG-2021-00007");
        assertThat(items.get(3).mentions())
                .containsExactly(new Mention("kkr-sjaelland-2021-02-03", "mødet den 3. februar 2021"));
    }

    @Test
    void anItemComesBackOnItsDayOrSomeDay() throws Exception {
        List<ArchivedItem> items =
                ArchivedItem.allOf(new MeetingParser().parse(MINUTES.getBytes(StandardCharsets.UTF_8), "referat.txt"));

        assertThat(items.get(1).postponement()).isEmpty();
        assertThat(items.get(3).postponement())
                .contains(new Postponement(
                        Optional.of(LocalDate.of(2021, 9, 9)), "Punktet blev udsat til mødet den 9. september 2021."));
        assertThat(items.get(4).postponement()).contains(new Postponement(Optional.empty(), "Punktet blev udsat."));
    }
}
