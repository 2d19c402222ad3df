package dk.kkr.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the characters that a page draws, in the order in which it does, those in a form within it, too. */
final class PageEngine extends PDFStreamEngine {
    /** How many simple operators a form costs, before anything in it. */
    private static final int FORM = 50;

    private static final float PER_CENT = 100f;
    private static final float THOUSAND = 1000f;

    private final PDDocument document;
    private final Limits limits;
    private final StreamSizes sizes;
    private final Deque<MarkedContent> marked = new ArrayDeque<>();
    private final Map<PDFont, FontLetters> fonts = new HashMap<>();
    private PageFrame frame = PageFrame.NONE;
    private DrawnGlyphs drawn = new DrawnGlyphs(PageFrame.NONE);
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
        marked.clear();
        structure = StructureTexts.of(document, page);
        operators = 0;
        depth = 0;
        frame = PageFrame.of(page);
        drawn = new DrawnGlyphs(frame);
        sizes.check(page);
        processPage(new UnpackedPage(page));
        return drawn.all();
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
        marked.push(new MarkedContent(artifact, structure.of(properties), drawn.size()));
        limits.checkDepth(marked.size());
    }

    @Override
    public void endMarkedContentSequence() {
        MarkedContent ended = marked.poll();
        if (ended != null && ended.text().isPresent()) {
            drawn.markSoftHyphen(ended.text().get(), ended.begin());
        }
    }

    private boolean isArtifact() {
        MarkedContent innermost = marked.peek();
        return innermost != null && innermost.artifact();
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        PDFont font = getGraphicsState().getTextState().getFont();
        if (font == null || font.isVertical()) {
            super.showText(string);
        } else {
            TextRun run = new TextRun(font);
            run.draw(string);
            run.end();
        }
    }

    @Override
    public void showTextStrings(COSArray strings) throws IOException {
        PDFont font = getGraphicsState().getTextState().getFont();
        if (font == null || font.isVertical()) {
            super.showTextStrings(strings);
            return;
        }
        TextRun run = new TextRun(font);
        for (COSBase part : strings) {
            if (part instanceof COSNumber number) {
                run.move(number.floatValue());
            } else if (part instanceof COSString string) {
                run.draw(string.getBytes());
            }
        }
        run.end();
    }

    /** What one operator draws. Where that is, is worked out once, not for each character as PDFBox does it. */
    private final class TextRun {
        private final PDTextState state = getGraphicsState().getTextState();
        private final Matrix text = getGraphicsState().getTextMatrix();
        private final PDFont font;
        private final FontLetters letters;
        private final float scale = state.getHorizontalScaling() / PER_CENT;
        private final Matrix device = text.multiply(getGraphicsState().getCurrentTransformationMatrix());
        private final float stepX = device.getScaleX();
        private final float stepY = device.getShearY();
        private final float beginX;
        private final float beginY;
        private final DrawnGlyphs.Look look;
        private float along;

        TextRun(PDFont font) {
            this.font = font;
            this.letters = fonts.computeIfAbsent(font, FontLetters::new);
            float size = state.getFontSize();
            Matrix rendering = new Matrix(size * scale, 0, 0, size, 0, state.getRise()).multiply(device);
            this.beginX = rendering.getTranslateX();
            this.beginY = rendering.getTranslateY();
            this.look = lookOf(letters, rendering);
        }

        void draw(byte[] string) throws IOException {
            InputStream in = new ByteArrayInputStream(string);
            while (in.available() > 0) {
                int before = in.available();
                int code = font.readCode(in);
                boolean blank = code == ' ' && before - in.available() == 1;
                FontLetters.Letter letter = letters.of(code);
                float width = letter.width() * state.getFontSize() * scale;
                limits.countCharacter(drawn.count());
                drawn.add(letter, look, beginX + along * stepX, beginY + along * stepY, width * stepX, width * stepY);
                along += width + (state.getCharacterSpacing() + (blank ? state.getWordSpacing() : 0)) * scale;
            }
        }

        /** @param back in thousandths of the font's size */
        void move(float back) {
            along -= back / THOUSAND * state.getFontSize() * scale;
        }

        void end() {
            text.translate(along, 0);
        }
    }

    /** A character of a font that is written from top to bottom, or of none. */
    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        Matrix end = Matrix.getTranslateInstance(displacement.getX(), displacement.getY())
                .multiply(rendering);
        FontLetters letters = fonts.computeIfAbsent(font, FontLetters::new);
        limits.countCharacter(drawn.count());
        drawn.add(
                letters.of(code),
                lookOf(letters, rendering),
                rendering.getTranslateX(),
                rendering.getTranslateY(),
                end.getTranslateX() - rendering.getTranslateX(),
                end.getTranslateY() - rendering.getTranslateY());
    }

    private DrawnGlyphs.Look lookOf(FontLetters letters, Matrix rendering) {
        return new DrawnGlyphs.Look(letters.isBold(), frame.sizeOf(rendering), operators, isArtifact());
    }
}
