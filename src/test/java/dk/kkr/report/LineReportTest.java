package dk.kkr.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.CheckedDump;
import org.junit.jupiter.api.Test;

class LineReportTest {
    @Test
    void eachStretchHasItsRoleInTheMarginAndFindingsStandBelow() throws Exception {
        CheckedDump dump = Reports.check("""
                1. Mødets åbning
                Baggrund
                Ny infrastrukSIDE | 3

                tur.
                3. Eventuelt\tsidst
                Bilag
                Et notat.
                """);

        assertThat(Reports.write(out -> new LineReport(out, Paint.NONE), dump))
                .startsWith("dump.txt\n")
                .endsWith("""
                             1 item-heading     1. Mødets åbning
                             2 section-heading  Baggrund
                             3 section-text     Ny infrastruk
                             3 page-number                   SIDE | 3
                             4
                             5 section-text     tur.
                             6 item-heading     3. Eventuelt	sidst
                                                warning: item 3 follows item 1 [item-number-skipped]
                             7 section-heading  Bilag
                             8 section-text     Et notat.
                        """);
    }

    @Test
    void escapeSequencesOfTheDumpAreMadeVisible() throws Exception {
        CheckedDump dump = Reports.check("1. Åbning\nBaggrund\nIntet \u001B[2J\u202Enyt.\n");

        assertThat(Reports.write(out -> new LineReport(out, Paint.NONE), dump))
                .contains("     3 section-text     Intet \\u001B[2Jnyt.\n")
                .doesNotContain("\u001B", "\u202E");
    }
}
