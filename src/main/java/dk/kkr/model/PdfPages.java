package dk.kkr.model;

import java.util.List;

/**
 * On which page of a PDF a line stands.
 *
 * @param lastLines for each page, from the first, the 1-based number of its last line; that of the page before where it
 *     has none
 */
public record PdfPages(List<Integer> lastLines) {
    public PdfPages {
        lastLines = List.copyOf(lastLines);
        if (lastLines.isEmpty()) {
            throw new IllegalArgumentException("a PDF without pages");
        }
    }

    /** How many pages it has. */
    public int count() {
        return lastLines.size();
    }

    /** The page, from 1, of a 1-based line. */
    public int pageOf(int line) {
        int low = 0;
        int high = lastLines.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (lastLines.get(middle) < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low + 1;
    }
}
