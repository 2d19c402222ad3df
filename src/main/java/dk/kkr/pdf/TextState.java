package dk.kkr.pdf;

import java.util.Optional;
import org.apache.pdfbox.util.Matrix;

/**
 * How and where text is drawn, while a content is read. Lengths are in the units of text, which a matrix makes points.
 */
final class TextState {
    private static final float PER_CENT = 100f;

    private final Matrix device;
    private Optional<FontLetters> font = Optional.empty();
    private float size;
    private float scale = 1;
    private float characterSpacing;
    private float wordSpacing;
    private float leading;
    private float rise;

    /** Whether there is a place where text may be drawn. */
    private boolean placed;

    private Matrix text = new Matrix();
    private Matrix line = new Matrix();

    /** That of a new page. */
    TextState() {
        this.device = new Matrix();
    }

    private TextState(TextState other) {
        this.device = other.device.clone();
        this.font = other.font;
        this.size = other.size;
        this.scale = other.scale;
        this.characterSpacing = other.characterSpacing;
        this.wordSpacing = other.wordSpacing;
        this.leading = other.leading;
        this.rise = other.rise;
        this.placed = other.placed;
        this.text = other.text.clone();
        this.line = other.line.clone();
    }

    /** The same, to be changed alone. */
    TextState copy() {
        return new TextState(this);
    }

    /** Moves, turns or scales all that is drawn from now on. */
    void concatenate(Matrix matrix) {
        device.concatenate(matrix);
    }

    /** @param font none where the page has none of the name that it gives */
    void setFont(Optional<FontLetters> font) {
        this.font = font;
    }

    void setSize(float size) {
        this.size = size;
    }

    void setScaling(float perCent) {
        this.scale = perCent / PER_CENT;
    }

    void setCharacterSpacing(float spacing) {
        this.characterSpacing = spacing;
    }

    void setWordSpacing(float spacing) {
        this.wordSpacing = spacing;
    }

    void setLeading(float leading) {
        this.leading = leading;
    }

    void setRise(float rise) {
        this.rise = rise;
    }

    void beginText() {
        place(new Matrix());
    }

    void endText() {
        placed = false;
    }

    /** Where the next line begins, and how it is turned. */
    void place(Matrix matrix) {
        placed = true;
        text = matrix;
        line = matrix.clone();
    }

    /** Goes on with a line so far from the beginning of this one. */
    void move(float x, float y) {
        if (placed) {
            line.concatenate(new Matrix(1, 0, 0, 1, x, y));
            text = line.clone();
        }
    }

    void nextLine() {
        move(0, -leading);
    }

    boolean isPlaced() {
        return placed;
    }

    Optional<FontLetters> font() {
        return font;
    }

    float size() {
        return size;
    }

    /** By how much text is wider than its font. */
    float scale() {
        return scale;
    }

    float characterSpacing() {
        return characterSpacing;
    }

    float wordSpacing() {
        return wordSpacing;
    }

    /** Where on the page a length of text stands. */
    Matrix toPage() {
        return text.multiply(device);
    }

    /** How a font's letters are put into text. */
    Matrix ofLetters() {
        return new Matrix(size * scale, 0, 0, size, 0, rise);
    }

    /** Where the next character is drawn, after those that were. */
    void advance(float x, float y) {
        text.translate(x, y);
    }
}
