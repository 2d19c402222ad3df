package dk.kkr.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * PDFBox's own font in the place of every one that a PDF does not bring: a PDF says how wide its letters are, and its
 * text must not differ from machine to machine. Otherwise PDFBox looks through all fonts of the machine, which takes
 * seconds, and writes a list of them into the user's home.
 */
final class BundledFont implements FontMapper {
    /** Whether PDFBox is to do without the machine's fonts in all of this process. */
    private static final String WANTED = "dk.kkr.pdf.bundled-font";

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Made when first asked for: most PDFs bring all their fonts. */
    private static final class Font {
        static final TrueTypeFont READ = read();

        private Font() {}

        private static TrueTypeFont read() {
            try (InputStream in = FontMappers.class.getResourceAsStream(FILE)) {
                return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Takes effect where the program asks for it; a library leaves PDFBox as it finds it. */
    static void useIfWanted() {
        if (Boolean.getBoolean(WANTED)) {
            FontMappers.set(new BundledFont());
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Font.READ, /* isFallback= */ true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Font.READ, /* isFallback= */ true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            @Nullable String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo info) {
        return new CIDFontMapping(null, Font.READ, /* isFallback= */ true);
    }
}
