package dk.kkr;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws a PDF from a few words a line, in points from the page's top left corner:
 *
 * <pre>
 * 72 100 11 Text               at x, on the baseline y, in this size
 * bold 72 100 11 Text
 * turned 30 400 8 Text         upwards along the margin
 * artifact 72 30 8 Text        said to be no text
 * actual TEXT 72 100 11 Text   said to stand for a text without blanks
 * 72 100 11 rekrut¦-           in two operators
 * 72 100 11 CO¦_2¦ og m¦^2     lowered and raised, in a smaller size
 * link 72 100 40 https://…     a link of such a width on a line
 * page                         another page
 * producer NAME
 * restricted                   copying is not allowed
 * </pre>
 */
public final class DrawnPdf {
    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final float LINE = 12;
    private static final float SMALL = 0.6f;
    private static final float LOWERED = -0.2f;

    private final PDDocument document = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private PDPage page = new PDPage(PDRectangle.A4);
    private PDPageContentStream content;

    private DrawnPdf() throws IOException {
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    /** The PDF that such lines draw. */
    public static byte[] of(List<String> commands) {
        try {
            DrawnPdf drawn = new DrawnPdf();
            for (String command : commands) {
                drawn.draw(new ArrayDeque<>(List.of(command.split(" ", -1))));
            }
            drawn.content.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            drawn.document.save(out);
            drawn.document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void draw(Deque<String> words) throws IOException {
        switch (words.getFirst()) {
            case "page" -> {
                content.close();
                page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                content = new PDPageContentStream(document, page);
            }
            case "producer" -> document.getDocumentInformation().setProducer(rest(words));
            case "restricted" -> restrict();
            case "link" -> link(words);
            case "artifact" -> {
                words.removeFirst();
                content.beginMarkedContent(COSName.ARTIFACT);
                draw(words);
                content.endMarkedContent();
            }
            case "actual" -> actual(words);
            case "turned" -> {
                words.removeFirst();
                text(words, plain, true);
            }
            case "bold" -> {
                words.removeFirst();
                text(words, bold, false);
            }
            default -> text(words, plain, false);
        }
    }

    private static String rest(Deque<String> words) {
        words.removeFirst();
        return String.join(" ", words);
    }

    private static float number(Deque<String> words) {
        return Float.parseFloat(words.removeFirst());
    }

    private void restrict() throws IOException {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);
        document.protect(new StandardProtectionPolicy("owner", "", permission));
    }

    private void link(Deque<String> words) throws IOException {
        words.removeFirst();
        float x = number(words);
        float y = number(words);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(x, HEIGHT - y - 2, number(words), LINE));
        PDActionURI action = new PDActionURI();
        action.setURI(words.removeFirst());
        link.setAction(action);
        page.getAnnotations().add(link);
    }

    private void actual(Deque<String> words) throws IOException {
        words.removeFirst();
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, words.removeFirst());
        content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
        draw(words);
        content.endMarkedContent();
    }

    private void text(Deque<String> words, PDFont font, boolean turned) throws IOException {
        float x = number(words);
        float y = HEIGHT - number(words);
        float size = number(words);
        content.beginText();
        content.setTextMatrix(
                turned ? new Matrix(new AffineTransform(0, 1, -1, 0, x, y)) : Matrix.getTranslateInstance(x, y));
        for (String part : String.join(" ", words).split("¦", -1)) {
            char first = part.charAt(0);
            boolean small = first == '_' || first == '^';
            content.setFont(font, small ? SMALL * size : size);
            content.setTextRise(first == '^' ? SMALL * size : first == '_' ? LOWERED * size : 0);
            content.showText(small ? part.substring(1) : part);
        }
        content.endText();
    }
}
