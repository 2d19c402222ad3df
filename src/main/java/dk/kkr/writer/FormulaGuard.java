package dk.kkr.writer;

/**
 * Keeps a spreadsheet from running text of a dump as a formula, with a leading apostrophe, which makes the cell text.
 * The characters are those of OWASP's page on CSV injection: {@code - at KKR orienterer} is a list entry in a dump, but
 * a formula to Excel. They count after blanks and quotes too, which some spreadsheets strip first. A cell that only
 * looks like a formula ({@code -5 grader}) is guarded as well.
 */
final class FormulaGuard {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private static final String TAKEN_OFF = " \u00A0\n\"'”“";

    private FormulaGuard() {}

    static String guarded(String cell) {
        int start = 0;
        while (start < cell.length() && TAKEN_OFF.indexOf(cell.charAt(start)) >= 0) {
            start++;
        }
        return start < cell.length() && STARTS_A_FORMULA.indexOf(cell.charAt(start)) >= 0 ? "'" + cell : cell;
    }
}
