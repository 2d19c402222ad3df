package dk.kkr.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.kkr.MeetingParser;
import dk.kkr.model.PdfLine;
import dk.kkr.model.UnusableDumpException;
import org.junit.jupiter.params.provider.MethodSource;

/** PDFs: they are refused, or their lines are lines. */
class PdfFuzz {
    @MethodSource("dk.kkr.fuzz.Seeds#pdfs")
    @FuzzTest
    void linesAreLines(byte[] pdf) {
        try {
            for (PdfLine line : new MeetingParser().text(pdf)) {
                assertThat(line.text()).doesNotContain("\n", "\r");
                assertThat(line.page()).isPositive();
            }
        } catch (UnusableDumpException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
