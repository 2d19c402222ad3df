package dk.kkr.model;

import java.util.Optional;

/**
 * Where a meeting was read from.
 *
 * @param file the path as the user gave it, {@code -} for standard input
 * @param sha256 hash of the file's bytes, lower-case hexadecimal
 * @param encoding the charset it was decoded with, as IANA names it; empty for a PDF
 * @param lines how many lines it has; a last line without an end counts; of a PDF those of its text
 * @param pages the pages of a PDF; empty for a text
 */
public record Source(String file, String sha256, Optional<String> encoding, int lines, Optional<PdfPages> pages) {
    public Source {
        if (lines < 0) {
            throw new IllegalArgumentException("negative number of lines: " + lines);
        }
    }

    /** A text. */
    public static Source ofText(String file, String sha256, String encoding, int lines) {
        return new Source(file, sha256, Optional.of(encoding), lines, Optional.empty());
    }

    /** A PDF. */
    public static Source ofPdf(String file, String sha256, int lines, PdfPages pages) {
        return new Source(file, sha256, Optional.empty(), lines, Optional.of(pages));
    }

    /** The page of a PDF, from 1, on which a 1-based line stands; empty for a text, or what stands on no line. */
    public Optional<Integer> pageOf(int line) {
        return line < 1 ? Optional.empty() : pages.map(all -> all.pageOf(line));
    }
}
