package dk.kkr.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junit.jupiter.api.Test;

/** Characters stand where PDFBox's own engine puts them. */
class PageEngineTest {
    private static final int ROUNDS = 300;

    /** In points. */
    private static final float NEAR = 0.01f;

    /** Operators of every kind, some without what they need, two forms of which one draws itself. */
    private static final List<String> PARTS = List.of(
            "BT",
            "BT",
            "ET",
            "q",
            "Q",
            "/F1 10 Tf",
            "/F2 8 Tf",
            "/F9 8 Tf",
            "/F1 Tf",
            "40 700 Td",
            "0 -12 Td",
            "5 Td",
            "0 -14 TD",
            "T*",
            "1 0 0 1 60 500 Tm",
            "2 0 0 2 30 400 Tm",
            "1 0 0 Tm",
            "0.9 0 0 0.9 10 10 cm",
            "cm",
            "2 Tc",
            "1 2 Tc",
            "Tc",
            "3 Tw",
            "Tw",
            "90 Tz",
            "13 TL",
            "2 Ts",
            "(Dagsorden nr. 2)Tj",
            "[(Re)-250(fe)40(rat)]TJ",
            "[(a)[(b)](c)]TJ",
            "(naeste)'",
            "1 2 (to trin)\"",
            "1 (to trin)\"",
            "/Fm0 Do",
            "/Fm1 Do",
            "/Fm9 Do",
            "Do",
            "(kun tekst)TJ",
            "[(a)]Tj",
            "0 0 1 rg",
            "0 0 50 50 re f");

    @Test
    void everyOperatorPutsTextWherePdfBoxDoes() throws IOException {
        assertSame("BT /F1 10 Tf 40 700 Td (Dagsorden)Tj 90 Tz 2 Tc 3 Tw 0 -14 TD (nr. 2)Tj T* [(Re)-250(ferat)]TJ "
                + "2 Ts (op)' 1 2 (to trin)\" ET q 0.5 0 0 0.5 9 9 cm BT /F2 8 Tf 1 0 0 1 60 500 Tm (lille)Tj ET Q "
                + "/Fm0 Do /Fm1 Do BT (efter)Tj ET");
    }

    @Test
    void operatorsInAnyOrderPutTextWherePdfBoxDoes() throws IOException {
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder content = new StringBuilder("BT /F1 10 Tf 40 700 Td ");
            for (int i = random.nextInt(20); i >= 0; i--) {
                content.append(PARTS.get(random.nextInt(PARTS.size()))).append('\n');
            }
            assertSame(content.toString());
        }
    }

    /** Each character stands a size below the one before, and the page is read as if it were turned. */
    @Test
    void textFromTopToBottomIsReadAlongItsLine() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = pageOf(document, "BT /F3 10 Tf 40 700 Td [<0061006200630020>-500<0064>]TJ <0065>Tj ET");
            page.getResources().put(COSName.getPDFName("F3"), vertical(document));
            List<Glyph> read = new PageEngine(document, new Limits(), new StreamSizes())
                    .read(page)
                    .level();
            assertThat(read).extracting(Glyph::text).containsExactly("a", "b", "c", " ", "d", "e");
            float first = read.get(0).x();
            // The number before the d moves it back up by half a size.
            assertThat(read).extracting(glyph -> Math.round(glyph.x() - first)).containsExactly(0, 10, 20, 30, 35, 45);
        }
    }

    private static PDFont vertical(PDDocument document) throws IOException {
        COSDictionary info = new COSDictionary();
        info.setString(COSName.REGISTRY, "Adobe");
        info.setString(COSName.ORDERING, "Identity");
        info.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary letters = new COSDictionary();
        letters.setItem(COSName.TYPE, COSName.FONT);
        letters.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        letters.setName(COSName.BASE_FONT, "Lodret");
        letters.setItem(COSName.CIDSYSTEMINFO, info);
        COSArray descendants = new COSArray();
        descendants.add(letters);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "Lodret");
        font.setName(COSName.ENCODING, "Identity-V");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        String characters = "begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange "
                + "1 beginbfrange <0000> <00ff> <0000> endbfrange endcmap";
        font.setItem(COSName.TO_UNICODE, stream(document, characters));
        return PDFontFactory.createFont(font);
    }

    private static void assertSame(String content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = pageOf(document, content);
            List<Place> read = new ArrayList<>();
            for (Glyph glyph : new PageEngine(document, new Limits(), new StreamSizes())
                    .read(page)
                    .level()) {
                read.add(new Place(glyph.text(), glyph.x(), PDRectangle.A4.getHeight() - glyph.y()));
            }
            PdfBoxEngine theirs = new PdfBoxEngine();
            theirs.getText(document);
            assertThat(read).as(content).usingElementComparator(Place::compare).isEqualTo(theirs.read);
        }
    }

    private static PDPage pageOf(PDDocument document, String content) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
        resources.put(COSName.getPDFName("F2"), new PDType1Font(FontName.TIMES_BOLD));
        resources.put(COSName.getPDFName("Fm0"), form(document, "BT 20 300 Td (form)Tj ET q /Fm1 Do Q Q", resources));
        resources.put(COSName.getPDFName("Fm1"), form(document, "BT /F2 7 Tf (ring)Tj ET /Fm1 Do", resources));
        page.setResources(resources);
        page.setContents(stream(document, content));
        document.addPage(page);
        return page;
    }

    private static PDFormXObject form(PDDocument document, String content, PDResources resources) throws IOException {
        PDFormXObject form = new PDFormXObject(stream(document, content));
        form.setResources(resources);
        form.setMatrix(new Matrix(1, 0, 0, 1, 3, 4).createAffineTransform());
        form.setBBox(PDRectangle.A4);
        return form;
    }

    private static PDStream stream(PDDocument document, String content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private record Place(String text, float x, float y) {
        /** Zero for the same place, but for what adding in another order makes. */
        static int compare(Place one, Place other) {
            boolean near = Math.abs(one.x - other.x) < NEAR && Math.abs(one.y - other.y) < NEAR;
            return near && one.text.equals(other.text) ? 0 : 1;
        }
    }

    /** PDFBox's engine for text, asked for each character as it comes. */
    private static final class PdfBoxEngine extends PDFTextStripper {
        private final List<Place> read = new ArrayList<>();

        @Override
        protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
            read.add(new Place(font.toUnicode(code), rendering.getTranslateX(), rendering.getTranslateY()));
        }
    }
}
