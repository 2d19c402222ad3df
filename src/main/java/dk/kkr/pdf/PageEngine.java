package dk.kkr.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.PDFontSetting;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * Collects the characters that a page draws, in the order in which it does, those in a form within it, too. An operator
 * without what it needs is passed over, as PDFBox's own engine does; that one keeps what only drawing needs, and takes
 * twice as long.
 */
final class PageEngine {
    /** How many simple operators a form costs, before anything in it. */
    private static final int FORM = 50;

    /** Forms within each other. */
    private static final int DEEPEST_FORM = 50;

    private final PDDocument document;
    private final Limits limits;
    private final StreamSizes sizes;
    private final Map<PDFont, FontLetters> fonts = new HashMap<>();
    private Optional<FontLetters> defaultFont = Optional.empty();
    private DrawnGlyphs drawn;
    private MarkedContents marked;
    private PDResources resources = new PDResources();
    private TextState state = new TextState();

    /** Those that the content has saved. */
    private Deque<TextState> saved = new ArrayDeque<>();

    private int operators;
    private int depth;
    private int forms;

    PageEngine(PDDocument document, Limits limits, StreamSizes sizes) {
        this.document = document;
        this.limits = limits;
        this.sizes = sizes;
        this.drawn = new DrawnGlyphs(PageFrame.NONE);
        this.marked = new MarkedContents(StructureTexts.NONE, drawn, limits);
    }

    /** The characters of a page. */
    PageGlyphs read(PDPage page) throws IOException {
        drawn = new DrawnGlyphs(PageFrame.of(page));
        marked = new MarkedContents(StructureTexts.of(document, page), drawn, limits);
        resources = Optional.ofNullable(page.getResources()).orElseGet(PDResources::new);
        state = new TextState();
        saved = new ArrayDeque<>();
        operators = 0;
        depth = 0;
        sizes.check(page);
        try (InputStream content = page.getContents()) {
            perform(content.readAllBytes());
        }
        return drawn.all();
    }

    private void perform(byte[] content) throws IOException {
        ContentReader reader = new ContentReader(content);
        while (reader.next()) {
            ContentOperator operator = reader.operator();
            limits.count(operator == ContentOperator.DRAW_OBJECT ? FORM : 1);
            operators++;
            try {
                perform(operator, reader);
            } catch (IOException e) {
                // A form, or a font, whose data cannot be read is passed over.
                if (operator != ContentOperator.DRAW_OBJECT && !(e.getCause() instanceof DataFormatException)) {
                    throw e;
                }
            }
        }
    }

    private void perform(ContentOperator operator, ContentReader reader) throws IOException {
        Tokens operands = reader.operands();
        switch (operator) {
            case SAVE -> save();
            case RESTORE -> restore();
            case DRAW_OBJECT -> drawObject(operands);
            case SET_STATE -> setState(operands);
            case SET_FONT -> setFont(operands);
            case SHOW -> show(operands, 0);
            case SHOW_ADJUSTED -> showAdjusted(operands, reader.elements());
            case SHOW_ON_NEXT_LINE -> showOnNextLine(operands, 0);
            case SHOW_SPACED_ON_NEXT_LINE -> showSpaced(operands);
            case BEGIN_MARKED -> marked.begin(operands.lastName(), Optional.empty());
            case BEGIN_MARKED_WITH_PROPERTIES -> beginMarked(operands);
            case END_MARKED -> marked.end();
            default -> TextOperators.perform(operator, operands, state);
        }
    }

    private void save() {
        depth++;
        limits.checkDepth(depth);
        saved.push(state.copy());
    }

    private void restore() {
        TextState before = saved.poll();
        if (before != null) {
            depth--;
            state = before;
        }
    }

    /** A form is a content within the content; a picture has no text. */
    private void drawObject(Tokens operands) throws IOException {
        Optional<COSName> name = operands.name(0);
        if (name.isPresent()
                && !resources.isImageXObject(name.get())
                && forms < DEEPEST_FORM
                && resources.getXObject(name.get()) instanceof PDFormXObject form) {
            forms++;
            try {
                perform(form);
            } finally {
                forms--;
            }
        }
    }

    private void perform(PDFormXObject form) throws IOException {
        PDResources outerResources = resources;
        TextState outer = state;
        Deque<TextState> outerSaved = saved;
        resources = Optional.ofNullable(form.getResources()).orElse(resources);
        state = outer.copy();
        saved = new ArrayDeque<>();
        state.concatenate(form.getMatrix());
        try {
            sizes.check(form.getCOSObject());
            perform(form.getContentStream().toByteArray());
        } finally {
            resources = outerResources;
            state = outer;
            saved = outerSaved;
        }
    }

    private void setState(Tokens operands) throws IOException {
        Optional<PDFontSetting> font =
                operands.name(0).map(resources::getExtGState).map(PDExtendedGraphicsState::getFontSetting);
        if (font.isPresent()) {
            state.setFont(lettersOf(font.get().getFont()));
            state.setSize(font.get().getFontSize());
        }
    }

    private void setFont(Tokens operands) throws IOException {
        Optional<COSName> name = operands.name(0);
        if (name.isPresent() && operands.isNumber(1)) {
            state.setSize(operands.number(1));
            state.setFont(lettersOf(resources.getFont(name.get())));
        }
    }

    private Optional<FontLetters> lettersOf(@Nullable PDFont font) {
        return font == null ? Optional.empty() : Optional.of(fonts.computeIfAbsent(font, FontLetters::new));
    }

    private void beginMarked(Tokens operands) {
        Optional<COSName> tag = operands.name(0);
        Optional<COSDictionary> properties = operands.name(1)
                .map(resources::getProperties)
                .map(PDPropertyList::getCOSObject)
                .or(() -> operands.dictionary(1));
        if (tag.isPresent() && properties.isPresent()) {
            marked.begin(tag, properties);
        }
    }

    private GlyphPen pen() {
        FontLetters letters = state.font().orElseGet(this::defaultLetters);
        return GlyphPen.of(letters, state, new GlyphPen.Target(drawn, limits, operators, marked.isArtifact()));
    }

    /** What PDFBox takes where a page sets no font. */
    private FontLetters defaultLetters() {
        if (defaultFont.isEmpty()) {
            defaultFont = Optional.of(new FontLetters(new PDType1Font(Standard14Fonts.FontName.HELVETICA)));
        }
        return defaultFont.get();
    }

    private void show(Tokens operands, int index) throws IOException {
        if (operands.isString(index) && state.isPlaced()) {
            GlyphPen pen = pen();
            pen.draw(operands.bytes(), operands.begin(index), operands.end(index));
            pen.end();
        }
    }

    private void showAdjusted(Tokens operands, Tokens elements) throws IOException {
        if (!operands.isArray(0) || !state.isPlaced()) {
            return;
        }
        GlyphPen pen = pen();
        for (int i = operands.begin(0); i < operands.end(0); i++) {
            if (elements.isNumber(i)) {
                pen.move(elements.number(i));
            } else if (elements.isString(i)) {
                pen.draw(elements.bytes(), elements.begin(i), elements.end(i));
            }
        }
        pen.end();
    }

    private void showOnNextLine(Tokens operands, int index) throws IOException {
        state.nextLine();
        show(operands, index);
    }

    private void showSpaced(Tokens operands) throws IOException {
        if (operands.count() < 3) {
            return;
        }
        if (operands.isNumber(0)) {
            state.setWordSpacing(operands.number(0));
        }
        if (operands.isNumber(1)) {
            state.setCharacterSpacing(operands.number(1));
        }
        showOnNextLine(operands, 2);
    }
}
