package dk.kkr;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.model.UnusableDumpException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** PDFs that are made to harm, or came to harm: each ends soon, with a line that says what it is. */
class HostilePdfTest {
    private static final String TOO_MUCH = "is a PDF with more content than an agenda has: ";
    private static final String DAMAGED = "is a damaged PDF: ";

    private static final byte[] ORDINARY = DrawnPdf.of(List.of("72 100 11 1. Vejen", "72 114 11 Den er lang."));

    @Test
    void aFormThatCallsItselfEnds() {
        assertRefused(pdf("/F Do", "/F Do /F Do"), TOO_MUCH);
    }

    @Test
    void statesWithinEachOtherEnd() {
        assertRefused(pdf("q ".repeat(3_000_000), ""), TOO_MUCH + "over 5000 graphics states within each other");
    }

    @Test
    void marksWithinEachOtherEnd() {
        assertRefused(pdf("/Span BMC ".repeat(500_000), ""), TOO_MUCH);
    }

    @Test
    void operatorsWithoutEndEnd() {
        assertRefused(pdf("n ".repeat(4_500_000), ""), TOO_MUCH + "over 4 million drawing operations");
    }

    @Test
    void whatUnpacksToGigabytesIsNotUnpacked() throws IOException {
        assertRefused(packed(1 << 30, "/FlateDecode"), TOO_MUCH + "a part of it is over 48 MB when it is unpacked");
    }

    @Test
    void norUnderAnotherNameOfThePacking() throws IOException {
        assertRefused(packed(1 << 27, "/F#6cateDecode"), TOO_MUCH + "a part of it is over 48 MB when it is unpacked");
    }

    @Test
    void pagesThatLeadInCirclesEnd() {
        assertRefused(
                text("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"),
                "is a PDF without pages");
    }

    @Test
    void listsWithinEachOtherEnd() {
        assertRefused(
                text("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(200_000) + ">>endobj\n%%EOF"),
                DAMAGED);
    }

    @Test
    void aHalfIsDamaged() {
        assertRefused(Arrays.copyOf(ORDINARY, ORDINARY.length / 2), DAMAGED);
    }

    @Test
    void aBeginningAloneIsDamaged() {
        assertRefused(text("%PDF-1.7\n"), DAMAGED);
    }

    @Test
    void aPasswordIsNotGuessed() throws IOException {
        try (PDDocument document = Loader.loadPDF(ORDINARY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
            assertRefused(out.toByteArray(), "is a PDF that needs a password: ");
        }
    }

    @Test
    void aTextIsNoPdf() {
        assertThatThrownBy(() -> new MeetingParser().text(text("1. Vejen\n")))
                .isInstanceOf(UnusableDumpException.class)
                .hasMessageStartingWith("is no PDF");
    }

    private static void assertRefused(byte[] pdf, String message) {
        assertThatThrownBy(() -> new MeetingParser().parse(pdf, "hostile.pdf"))
                .isInstanceOf(UnusableDumpException.class)
                .hasMessageStartingWith(message);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A page with a content, and a form that it may draw. */
    private static byte[] pdf(String content, String form) {
        return text(head() + "4 0 obj<</Length " + content.length() + ">>stream\n" + content + "\nendstream endobj\n"
                + "5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length "
                + form.length() + ">>stream\n" + form + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
    }

    private static String head() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
                + "/Resources<</XObject<</F 5 0 R>>>>/Contents 4 0 R>>endobj\n";
    }

    /** A page whose content is blanks, packed. */
    private static byte[] packed(int size, String filter) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(data)) {
            byte[] blanks = new byte[1 << 16];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < size / blanks.length; i++) {
                deflater.write(blanks);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(text(head() + "4 0 obj<</Filter" + filter + "/Length " + data.size() + ">>stream\n"));
        data.writeTo(pdf);
        pdf.write(text("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        return pdf.toByteArray();
    }
}
