package dk.kkr.pdf;

import dk.kkr.model.PdfLine;
import java.util.List;

/**
 * A PDF as lines.
 *
 * @param lines in the order in which they are read
 * @param pages how many pages it has
 * @param silentPages the pages, from 1, on which there is no text
 * @param restricted whether its author forbids to copy from it
 */
public record PdfText(List<PdfLine> lines, int pages, List<Integer> silentPages, boolean restricted) {
    public PdfText {
        lines = List.copyOf(lines);
        silentPages = List.copyOf(silentPages);
    }
}
