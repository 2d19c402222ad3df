package dk.kkr.writer;

import dk.kkr.model.PdfLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes the lines of a PDF, as text or as a table with the place of each. */
public final class PdfLinesWriter {
    private static final List<String> COLUMNS = List.of("line", "page", "left", "top", "right", "bottom", "text");

    private final OutputStream out;

    /** A writer whose stream the caller flushes and closes. */
    public PdfLinesWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes each line and its end.
     *
     * @throws IOException if the stream throws it
     */
    public void writeText(List<PdfLine> lines) throws IOException {
        for (PdfLine line : lines) {
            out.write((line.text() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Writes the header and, as tab-separated values, each line's number, page, box in points from the page's top left
     * corner, and text without the blanks and form feed around it; a gap and a link's target have no box.
     *
     * @throws IOException if the stream throws it
     */
    public void writeTable(List<PdfLine> lines) throws IOException {
        TsvLines tsv = new TsvLines(out);
        tsv.write(COLUMNS);
        int number = 0;
        for (PdfLine line : lines) {
            number++;
            PdfLine.Box box = line.box();
            boolean placed = !box.equals(PdfLine.Box.NONE);
            tsv.write(List.of(
                    String.valueOf(number),
                    String.valueOf(line.page()),
                    placed ? points(box.left()) : "",
                    placed ? points(box.top()) : "",
                    placed ? points(box.right()) : "",
                    placed ? points(box.bottom()) : "",
                    line.text().strip()));
        }
    }

    private static String points(float value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
