package dk.kkr.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.example.ExampleMeetings;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Meeting;
import dk.kkr.model.MeetingEvidence;
import dk.kkr.model.PdfPages;
import dk.kkr.model.Source;
import dk.kkr.wording.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownMeetingWriterTest {
    @Test
    void everythingThatIsKnownOfAMeeting() {
        assertThat(danish(ExampleMeetings.full())).isEqualTo("""
                # KKR Sjælland, referat, 19. juni 2020

                1 advarsel, se nederst på siden.

                **Tid og sted:** 19. juni 2020, kl. 9.30, Pharmakon, 3400 Hillerød

                **Deltagere:** 1 til stede, 1 afbud (1 med stedfortræder)

                **Afbud:**

                - Kim Valentin; stedfortræder: Jannich Petersen

                ## 3. Regionalpolitiske sager

                ### 3.10. Kollektiv trafik; "bus", tog

                **Indstilling:**

                - godkender og drøfter planen → **udsat**
                - Sagen vendes.

                **Beslutning:** Vedtaget delvist, indstillingen er ikke afgjort, uden afstemning, 39 for, 5 imod, 1 \
                undlod at stemme, genoptages 11. september 2020, sendt til Regionsrådet

                > \\- Tiltrådt.

                - Opfølgning: »Udsat.«
                - Viborg Kommune tog forbehold: »Udsat.«

                **Udpegninger:**

                - Udpeget: Anne Holm (B), Rudersdal, næstformand, bestyrelsen for Movia; afløser Jens Lund; fra 1. \
                juli 2020; til 31. december 2021
                - Ubesat: medlem

                **Bilag:**

                - [Bilag 2: Planen](<https://www.kl.dk/2.pdf>)
                - ./. vedlagt ifølge teksten

                **Frister og datoer:**

                - 9\\. november 2020: frist (formentlig), »Andet \\\\ afsnit:\\
                  \\- et punkt«

                ## 4. Eventuelt

                **Beslutning:** Besluttet (formentlig)

                > Formanden tog ordet.

                ## Vær opmærksom på

                - Et punkt har en anden titel i indholdsfortegnelsen (linje 30). Se efter, om titlen i teksten er \
                hel; ofte staver dokumentet selv på to måder.

                * * *

                **Kilde:** dumps/møde.txt (870 linjer)

                Siden er lavet af programmet kkr ud fra kilden. Baggrund, sagsfremstilling og drøftelse er udeladt. \
                »Formentlig« betyder, at ordene også kan forstås anderledes. Ved tvivl gælder kilden.
                """);
    }

    @Test
    void whatIsUnknownIsSaidSo() {
        assertThat(danish(ExampleMeetings.unknown())).startsWith("""
                # Ukendt råd, ukendt dokumenttype, ukendt dato

                **Tid og sted:** Ukendt dato, tidspunktet fremgår ikke, stedet fremgår ikke

                **Deltagere:** Dokumentet har ingen deltagerliste

                * * *
                """);
        assertThat(ParsedPage.of(ExampleMeetings.unknown(), Language.ENGLISH).source())
                .startsWith("# Unknown council, unknown type of document, unknown date\n");
    }

    @Test
    void warningsAreAnnouncedAndStandAtTheEndEachKindOnce() {
        Meeting meeting = ExampleMeetings.withFindings(
                "et_møde.txt",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(line -> Finding.of(FindingCode.UNPLACED_TEXT, 1000 * line, "x"))
                        .toArray(Finding[]::new));

        assertThat(danish(meeting))
                .contains("\n\n12 advarsler, se nederst på siden.\n\n")
                .contains("""

                        ## Vær opmærksom på

                        - Der er tekst, som ikke hører til noget sted (linje 1.000; linje 2.000; linje 3.000; linje 4.000; \
                        linje 5.000; linje 6.000; linje 7.000; linje 8.000; linje 9.000; linje 10.000; 2 flere steder). \
                        Læs den i dokumentet: den er ikke kommet med.

                        * * *

                        **Kilde:** et\\_møde.txt (1 linje)
                        """);
    }

    @Test
    void ofAPdfThePagesAreNamedEachOnce() {
        Source source = Source.ofPdf("a.pdf", "00", 4, new PdfPages(List.of(2, 4)));
        List<Finding> findings = IntStream.rangeClosed(2, 4)
                .mapToObj(line -> Finding.of(FindingCode.UNPLACED_TEXT, line, "x"))
                .toList();
        Meeting meeting = new Meeting(
                source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                findings,
                List.of(),
                MeetingEvidence.none());

        assertThat(danish(meeting))
                .contains("noget sted (side 1; side 2). Læs")
                .contains("**Kilde:** a.pdf (2 sider)\n");
    }

    @Test
    void aMeetingThatWasCancelledIsSoAtTheTop() {
        Meeting meeting =
                ExampleMeetings.withFindings("a.txt", Finding.of(FindingCode.MEETING_CANCELLED, 3, "cancelled"));

        assertThat(danish(meeting)).contains("ukendt dato\n\n**Mødet er aflyst ifølge forsiden.**\n\n1 advarsel, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da-DK", "tr-TR", "en-US", "ar-EG-u-nu-arab"})
    void aPageIsTheSameInEveryLocale(String tag) {
        String here = danish(ExampleMeetings.full());
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(danish(ExampleMeetings.full())).isEqualTo(here);
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static String danish(Meeting meeting) {
        return ParsedPage.of(meeting, Language.DANISH).checkOnlyOwnNodes("page").source();
    }
}
