package dk.kkr;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.util.Version;
import org.junit.jupiter.api.Test;

class PdfDialectTest {
    /** Another PDFBox may read other lines. */
    @Test
    void namesThePdfBoxThatIsThere() {
        assertThat(MeetingParser.PDF_DIALECT).endsWith("PDFBox " + Version.getVersion());
    }
}
