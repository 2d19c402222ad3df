package dk.kkr.pdf;

import dk.kkr.text.LineEndHyphen;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the characters that a page draws, in the order in which it does, those in a form within it, too. */
final class PageEngine extends PDFStreamEngine {
    /** How many simple operators a form costs, before anything in it. */
    private static final int FORM = 50;

    /** In degrees: so much may a scan be askew. */
    private static final int LEVEL = 5;

    private final PDDocument document;
    private final Limits limits;
    private final StreamSizes sizes;
    private final Deque<MarkedContent> marked = new ArrayDeque<>();
    private final Map<PDFont, Boolean> bold = new HashMap<>();
    private PageFrame frame = PageFrame.NONE;
    private List<Glyph> level = new ArrayList<>();
    private final Map<Integer, List<Glyph>> turned = new TreeMap<>();
    private StructureTexts structure = StructureTexts.NONE;
    private int operators;
    private int depth;

    /**
     * A sequence that the PDF says something of.
     *
     * @param artifact whether it or one around it is no text of the document
     * @param text what it stands for, where that is said
     * @param begin how many characters were drawn before it
     */
    private record MarkedContent(boolean artifact, Optional<String> text, int begin) {}

    PageEngine(PDDocument document, Limits limits, StreamSizes sizes) {
        this.document = document;
        this.limits = limits;
        this.sizes = sizes;
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /** The characters of a page. */
    PageGlyphs read(PDPage page) throws IOException {
        level = new ArrayList<>();
        turned.clear();
        marked.clear();
        structure = StructureTexts.of(document, page);
        operators = 0;
        depth = 0;
        frame = PageFrame.of(page);
        sizes.check(page);
        processPage(page);
        return new PageGlyphs(level, List.copyOf(turned.values()));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        limits.count(operator.getName().equals(OperatorName.DRAW_OBJECT) ? FORM : 1);
        operators++;
        super.processOperator(operator, operands);
    }

    @Override
    public void saveGraphicsState() {
        depth++;
        limits.checkDepth(depth);
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        depth--;
        super.restoreGraphicsState();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        boolean artifact = COSName.ARTIFACT.equals(tag) || isArtifact();
        marked.push(new MarkedContent(artifact, structure.of(properties), level.size()));
        limits.checkDepth(marked.size());
    }

    @Override
    public void endMarkedContentSequence() {
        MarkedContent ended = marked.poll();
        if (ended != null && ended.text().isPresent()) {
            markSoftHyphen(ended.text().get(), ended.begin());
        }
    }

    /** {@code rekrut-} that stands for {@code rekrut} and a soft hyphen; the hyphen alone is one. */
    private void markSoftHyphen(String text, int begin) {
        int last = level.size() - 1;
        boolean soft = text.endsWith(String.valueOf(LineEndHyphen.SOFT));
        if (soft && last >= begin && LineEndHyphen.is(level.get(last).text().charAt(0))) {
            level.set(last, level.get(last).withText(String.valueOf(LineEndHyphen.SOFT)));
        }
    }

    private boolean isArtifact() {
        MarkedContent innermost = marked.peek();
        return innermost != null && innermost.artifact();
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
        String text = textOf(font, code);
        if (text.isEmpty()) {
            return;
        }
        Matrix end = Matrix.getTranslateInstance(displacement.getX(), displacement.getY())
                .multiply(rendering);
        float x = frame.x(rendering.getTranslateX(), rendering.getTranslateY());
        float y = frame.y(rendering.getTranslateX(), rendering.getTranslateY());
        float acrossX = frame.x(end.getTranslateX(), end.getTranslateY()) - x;
        float acrossY = frame.y(end.getTranslateX(), end.getTranslateY()) - y;
        double width = Math.hypot(acrossX, acrossY);
        int degrees = (int) Math.round(Math.toDegrees(Math.atan2(acrossY, acrossX)));
        float size = frame.sizeOf(rendering);
        if (Math.abs(degrees) <= LEVEL) {
            level.add(glyph(text, font, x, y, x + acrossX, size));
        } else {
            double cos = acrossX / width;
            double sin = acrossY / width;
            float along = (float) (x * cos + y * sin);
            float aside = (float) (y * cos - x * sin);
            turned.computeIfAbsent(degrees, any -> new ArrayList<>())
                    .add(glyph(text, font, along, aside, along + (float) width, size));
        }
    }

    private Glyph glyph(String text, PDFont font, float x, float y, float end, float size) {
        return new Glyph(text, x, end, y, size, operators, isBold(font), isArtifact());
    }

    private boolean isBold(PDFont font) {
        return bold.computeIfAbsent(font, PageEngine::isNamedBold);
    }

    private static boolean isNamedBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy");
    }

    private static String textOf(PDFont font, int code) {
        try {
            String text = font.toUnicode(code);
            if (text != null) {
                return text;
            }
        } catch (RuntimeException e) {
            // A font whose table of characters is damaged: none of them is known.
            return "";
        }
        // What other readers do with a font that names no characters.
        return font instanceof PDSimpleFont ? String.valueOf((char) code) : "";
    }
}
