package dk.kkr.pdf;

import dk.kkr.model.UnusableDumpException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF's text, line by line, as people read it. */
public final class PdfReader {
    private static final String OCR =
            "run text recognition (OCR) first, for example 'ocrmypdf -l dan FILE.pdf NEW.pdf'";

    private PdfReader() {}

    /**
     * Reads one PDF, in bounded time and memory.
     *
     * @param file its bytes; they are not changed
     * @throws UnusableDumpException if it is damaged, needs a password, has no text, or is no agenda by its size
     */
    public static PdfText read(byte[] file) throws UnusableDumpException {
        BundledFont.useIfWanted();
        Limits limits = new Limits();
        StreamSizes sizes = new StreamSizes();
        try {
            sizes.check(file);
            try (PDDocument document = Loader.loadPDF(file)) {
                return read(document, limits, sizes);
            }
        } catch (TooMuchException e) {
            throw new UnusableDumpException(0, "is a PDF with more content than an agenda has: " + e.getMessage());
        } catch (InvalidPasswordException e) {
            throw new UnusableDumpException(
                    0,
                    "is a PDF that needs a password: save it without one, for example 'qpdf --decrypt "
                            + "--password=PASSWORD FILE.pdf NEW.pdf'");
        } catch (StackOverflowError e) {
            throw new UnusableDumpException(0, "is a damaged PDF: its parts are nested too deeply; fetch it again");
        } catch (IOException | RuntimeException e) {
            throw new UnusableDumpException(
                    0, "is a damaged PDF: fetch it again, or repair it, for example 'qpdf FILE.pdf NEW.pdf'");
        }
    }

    private static PdfText read(PDDocument document, Limits limits, StreamSizes sizes)
            throws IOException, UnusableDumpException {
        PageEngine engine = new PageEngine(document, limits, sizes);
        List<PageGlyphs> pages = new ArrayList<>();
        List<Integer> silent = new ArrayList<>();
        List<List<PageLink>> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            limits.checkPages(pages.size() + 1);
            limits.checkTime();
            PageGlyphs glyphs = engine.read(page);
            pages.add(glyphs);
            links.add(PageLink.of(page));
            if (glyphs.isBlank()) {
                silent.add(pages.size());
            }
        }
        if (silent.size() == pages.size()) {
            throw new UnusableDumpException(
                    0, pages.isEmpty() ? "is a PDF without pages" : "is a PDF without text, a scan: " + OCR);
        }
        return new PdfText(
                new TextLayout(HyphenHabit.of(document), links).lines(pages),
                pages.size(),
                silent,
                !document.getCurrentAccessPermission().canExtractContent());
    }
}
