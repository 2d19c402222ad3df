package dk.kkr.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/** What the codes of a font stand for, each looked up once: a page draws the same letters a thousand times. */
final class FontLetters {
    private static final int SINGLE_BYTE = 256;

    private final PDFont font;
    private final boolean bold;
    private final Letter[] few = new Letter[SINGLE_BYTE];
    private final Map<Integer, Letter> others = new HashMap<>();

    FontLetters(PDFont font) {
        this.font = font;
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        this.bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
    }

    /**
     * A character of a font.
     *
     * @param text empty where nothing says which it is
     * @param width in sizes of the font
     */
    record Letter(String text, float width) {}

    PDFont font() {
        return font;
    }

    /** Whether each byte of a string is a code. */
    boolean areBytes() {
        return font instanceof PDSimpleFont;
    }

    /** Whether it is a bold one, by its name. */
    boolean isBold() {
        return bold;
    }

    /** @throws IOException if the font is damaged */
    Letter of(int code) throws IOException {
        boolean single = code >= 0 && code < SINGLE_BYTE;
        Letter known = single ? few[code] : others.get(code);
        if (known == null) {
            known = new Letter(textOf(code), font.getDisplacement(code).getX());
            if (single) {
                few[code] = known;
            } else {
                others.put(code, known);
            }
        }
        return known;
    }

    private String textOf(int code) {
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
