package dk.kkr.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose content is unpacked at once: from the packed data PDFBox reads it in twice the time. */
final class UnpackedPage extends PDPage {
    private final PDPage page;
    private final byte[] content;

    UnpackedPage(PDPage page) throws IOException {
        super(page.getCOSObject());
        this.page = page;
        try (InputStream in = page.getContents()) {
            this.content = in.readAllBytes();
        }
    }

    /** Of the page itself, which knows the fonts of the whole document. */
    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() {
        return new ArrayRead(content);
    }
}
