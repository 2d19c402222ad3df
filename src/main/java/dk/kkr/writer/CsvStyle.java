package dk.kkr.writer;

/** Who a CSV table is for. All quote according to RFC 4180 and leave line breaks within a cell unchanged. */
public enum CsvStyle {
    /** For programs: commas, and lines that end in a line feed, as Miller, csvkit and xsv write them. */
    PLAIN,
    /** Like plain, but for people who open it in a spreadsheet: no cell that it would take for a formula. */
    GUARDED,
    /**
     * For a Danish Excel: semicolon, since the comma is the decimal sign; a byte order mark, without which it does not
     * read UTF-8; lines that end in CR LF; and no cell that it would take for a formula.
     */
    EXCEL
}
