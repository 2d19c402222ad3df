package dk.kkr.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * A link to an address, and the rectangle on which one clicks, in points from the page's top left corner.
 *
 * @param url as the PDF has it
 */
record PageLink(String url, float left, float top, float right, float bottom) {
    /** On a page. */
    private static final int MOST = 500;

    static List<PageLink> of(PDPage page) throws IOException {
        PageFrame frame = PageFrame.of(page);
        List<PageLink> links = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (links.size() < MOST
                    && annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionURI action
                    && action.getURI() != null
                    && link.getRectangle() != null) {
                links.add(of(printable(action.getURI()), link.getRectangle(), frame));
            }
        }
        links.sort(Comparator.comparing(PageLink::top).thenComparing(PageLink::left));
        return links;
    }

    /** Without line ends and other controls, which would make it two lines. */
    private static String printable(String url) {
        StringBuilder printable = new StringBuilder();
        for (char c : url.strip().toCharArray()) {
            printable.append(Character.isISOControl(c) ? "" : c);
        }
        return printable.toString();
    }

    private static PageLink of(String url, PDRectangle box, PageFrame frame) {
        float x = frame.x(box.getLowerLeftX(), box.getLowerLeftY());
        float y = frame.y(box.getLowerLeftX(), box.getLowerLeftY());
        float otherX = frame.x(box.getUpperRightX(), box.getUpperRightY());
        float otherY = frame.y(box.getUpperRightX(), box.getUpperRightY());
        return new PageLink(url, Math.min(x, otherX), Math.min(y, otherY), Math.max(x, otherX), Math.max(y, otherY));
    }
}
