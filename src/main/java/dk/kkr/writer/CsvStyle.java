package dk.kkr.writer;

/** Who a CSV table is for. All quote as RFC 4180 says, and leave the line breaks within a cell as they are. */
public enum CsvStyle {
    /** For programs: comma, and lines that end in a line feed, as Miller, csvkit and xsv write them. */
    PLAIN,
    /** As plain, for people who open it in some spreadsheet: no cell that it would take for a formula. */
    GUARDED,
    /**
     * For a Danish Excel: semicolon, since the comma is the decimal sign; a byte order mark, without which it does not
     * read UTF-8; lines that end in CR LF; and no cell that it would take for a formula.
     */
    EXCEL
}
