package dk.kkr.writer;

/**
 * Keeps a spreadsheet from running text of a dump as a formula, by the apostrophe that makes a cell text there. The
 * first characters are those of OWASP's page on CSV injection: {@code - at KKR orienterer} is a list entry to a dump,
 * and a formula to Excel.
 */
final class FormulaGuard {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private FormulaGuard() {}

    static String guarded(String cell) {
        return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
