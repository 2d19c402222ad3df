package dk.kkr.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.CheckedDump;
import dk.kkr.sample.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SummaryReportTest {
    private static final String DUMP = """
            KKR NORDJYLLAND
            DAGSORDEN 2022
            Dato: 12-04-2022
            Deltagere
            Ib Lund (A), Hjørring Kommune
            1. Mødets åbning
            Baggrund
            Rådet drøftede hjemme-
            sidens KKR-
            projekter. Infrastruk SIDE | 3
            KKR Nordjylland | 12-04-2022

            3. Eventuelt
            Bilag
            Et notat.
            """;

    static List<Sample> samples() {
        return Sample.all();
    }

    @Test
    void figuresComeFirstThenTheFindingsWithTheirLines() throws Exception {
        assertThat(Reports.write(out -> new SummaryReport(out, Paint.NONE), Reports.check(DUMP)))
                .isEqualTo("""
                        dump.txt
                          Document      KKR Nordjylland, agenda, 2022-04-12
                          Dump          15 lines, UTF-8
                          Lines         role               lines    words
                                        cover                  3        8
                                        participants           2        6
                                        item-heading           2        5
                                        section-heading        2        2
                                        section-text           4        9
                                        running-header         1        5
                                        page-number            1        2
                                        blank                  1
                          Words         16 of text in, 15 out: 1 joined over line ends
                                        14 read as facts (cover, participants), 0 left out (front matter, labels, unplaced)
                                        7 of page furniture
                          Hyphens       1 dropped (1 likely); 1 kept (1 certain); 0 kept with a space
                          Items         2, no contents list
                          Participants  1 from 2 lines: 1 present, 0 absent, 0 not said; 0 lines not understood
                          Answers       1 attachment: 1 certain (enclosure-entry 1)
                          Findings      0 error, 1 warning, 1 info
                        dump.txt: info: no contents list was found to compare the items with [contents-missing]
                        dump.txt:13: warning: item 3 follows item 1 [item-number-skipped]
                            13 | 3. Eventuelt
                        """);
    }

    @Test
    void answersAreCountedByKindCertaintyAndRule() throws Exception {
        String report = Reports.write(out -> new SummaryReport(out, Paint.NONE), Reports.example());

        assertThat(report.substring(report.indexOf("  Answers"), report.indexOf("  Findings")))
                .isEqualTo("""
                          Answers       2 recommendations: 2 certain (listed-point 1, plain-point 1)
                                        2 resolutions: 1 certain (passive-verdict 1), 1 likely (own-words 1)
                                        1 position: 1 certain (voter-verb 1)
                                        1 remark: 1 certain (undertaking 1)
                                        2 appointments: 2 certain (named-appointee 1, unfilled-post 1)
                                        2 attachments: 2 certain (enclosure-mark 1, listed-enclosure 1)
                                        1 date: 1 likely (deadline-word 1)
                                        2 references: 2 certain (item-number 1, written-procedure 1)
                        """);
    }

    @Test
    void severalReportsArePartedByAnEmptyLine() throws Exception {
        CheckedDump dump = Reports.check(DUMP);

        assertThat(Reports.write(out -> new SummaryReport(out, Paint.NONE), dump, dump))
                .contains("\n\ndump.txt\n  Document");
    }

    @Test
    void whatStandsInTheDumpCannotHideOrForgeAnything() throws Exception {
        CheckedDump dump =
                Reports.check("1. Åbning\nBaggrund\nIntet.\n3. Even\u001B[2J\u202Etuelt\nBilag\nEt notat.\n");

        assertThat(Reports.write(out -> new SummaryReport(out, Paint.NONE), dump))
                .contains("| 3. Even\\u001B[2Jtuelt\n")
                .doesNotContain("\u001B", "\u202E");
    }

    /** Words that went missing, or came from nowhere, would show here. */
    @ParameterizedTest
    @MethodSource("samples")
    void everyWordOfASampleIsAccountedFor(Sample sample) throws Exception {
        WordCount words = Summary.of(Reports.check(sample.text())).words();

        assertThat(words.unexplained()).isZero();
        assertThat(words.text()).isGreaterThan(2_000);
    }
}
