package dk.kkr.report;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the letters of a printed document are. */
final class PrintedPages extends PDFTextStripper {
    /** Letters of neighbouring lines and of italics touch; those printed over others cover them. */
    private static final double COVERED = 0.4;

    private final List<String> faults = new ArrayList<>();
    private final List<TextPosition> letters = new ArrayList<>();

    private PrintedPages() {}

    /** What is wrong with the pages: letters over others or beyond the edge, a page that is not A4. */
    static List<String> faultsOf(Path pdf) throws IOException {
        PrintedPages pages = new PrintedPages();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            pages.getText(document);
        }
        return pages.faults;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (!letter.getUnicode().isBlank()) {
            letters.add(letter);
        }
    }

    @Override
    protected void endPage(PDPage page) {
        PDRectangle size = page.getMediaBox();
        if (Math.abs(size.getWidth() - PDRectangle.A4.getWidth()) > 1
                || Math.abs(size.getHeight() - PDRectangle.A4.getHeight()) > 1) {
            fault("is not A4: " + size);
        }
        Rectangle2D paper = new Rectangle2D.Float(0, 0, size.getWidth(), size.getHeight());
        for (int i = 0; i < letters.size(); i++) {
            Rectangle2D box = box(letters.get(i));
            if (!paper.contains(box)) {
                fault("has '" + letters.get(i) + "' beyond its edge: " + box);
            }
            for (int j = 0; j < i; j++) {
                Rectangle2D other = box(letters.get(j));
                if (area(box.createIntersection(other)) > COVERED * Math.min(area(box), area(other))) {
                    fault("has '" + letters.get(i) + "' over '" + letters.get(j) + "': " + box);
                }
            }
        }
        letters.clear();
    }

    private void fault(String what) {
        faults.add("page " + getCurrentPageNo() + " " + what);
    }

    private static Rectangle2D box(TextPosition letter) {
        return new Rectangle2D.Float(
                letter.getXDirAdj(),
                letter.getYDirAdj() - letter.getHeightDir(),
                letter.getWidthDirAdj(),
                letter.getHeightDir());
    }

    private static double area(Rectangle2D box) {
        return Math.max(0, box.getWidth()) * Math.max(0, box.getHeight());
    }
}
