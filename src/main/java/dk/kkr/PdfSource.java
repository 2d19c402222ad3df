package dk.kkr;

import dk.kkr.hash.ContentHash;
import dk.kkr.input.DumpReader;
import dk.kkr.input.SourceText;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.PdfLine;
import dk.kkr.model.PdfPages;
import dk.kkr.model.Source;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.pdf.PdfReader;
import dk.kkr.pdf.PdfText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A PDF as the lines that the stages read. Only a PDF makes Java load this class, and PDFBox with it. */
final class PdfSource {
    private PdfSource() {}

    static SourceText read(byte[] file, String name) throws UnusableDumpException {
        PdfText text = PdfReader.read(file);
        List<String> lines = new ArrayList<>(text.lines().size());
        Set<Integer> furniture = new HashSet<>();
        for (PdfLine line : text.lines()) {
            lines.add(line.text());
            if (line.furniture()) {
                furniture.add(lines.size());
            }
        }
        Source source = Source.ofPdf(name, ContentHash.sha256Of(file), lines.size(), pagesOf(text));
        return DumpReader.ofLines(lines, furniture, source, findingsOf(text));
    }

    /** The lines alone, with their places. */
    static List<PdfLine> lines(byte[] file) throws UnusableDumpException {
        return PdfReader.read(file).lines();
    }

    private static PdfPages pagesOf(PdfText text) {
        List<Integer> last = new ArrayList<>();
        int at = 0;
        for (int page = 1; page <= text.pages(); page++) {
            while (at < text.lines().size() && text.lines().get(at).page() <= page) {
                at++;
            }
            last.add(at);
        }
        return new PdfPages(last);
    }

    private static List<Finding> findingsOf(PdfText text) {
        List<Finding> findings = new ArrayList<>();
        if (!text.silentPages().isEmpty()) {
            findings.add(Finding.of(
                    FindingCode.PDF_PAGE_WITHOUT_TEXT,
                    0,
                    "no text on " + text.silentPages().size() + " of " + text.pages() + " pages: "
                            + text.silentPages().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        if (text.restricted()) {
            findings.add(Finding.of(
                    FindingCode.PDF_COPYING_RESTRICTED,
                    0,
                    "the PDF's author restricts copying; it was read all the same"));
        }
        return findings;
    }
}
