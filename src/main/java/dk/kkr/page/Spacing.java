package dk.kkr.page;

/**
 * How a dump sets lines and paragraphs apart.
 *
 * @param blankLines empty lines between two lines of one paragraph: 1 in Tika's and MuPDF's dumps, else 0
 * @param wrapped whether paragraphs are broken into lines; Markdown dumps have one paragraph per line
 * @param gapsTell whether paragraphs are set apart by a wider gap; PDFBox's dumps have none
 */
public record Spacing(int blankLines, boolean wrapped, boolean gapsTell) {
    public Spacing {
        if (blankLines < 0) {
            throw new IllegalArgumentException("negative number of lines: " + blankLines);
        }
    }
}
