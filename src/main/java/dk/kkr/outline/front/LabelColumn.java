package dk.kkr.outline.front;

import dk.kkr.profile.MunicipalityRegister;
import java.util.Optional;

/**
 * A municipality in a column of its own before its people, which {@code -layout} prints only beside the first of them:
 *
 * <pre>
 * Aalborg:      Bo Dam (A)
 *               Rie Vad (V)
 * </pre>
 *
 * @param column where the names begin, in blanks
 */
record LabelColumn(String municipality, int column) {
    /** In blanks: how far from each other names of one column may begin. */
    private static final int NEAR = 2;

    /** The column that begins on a line. */
    static Optional<LabelColumn> on(FrontLine line) {
        String text = line.text();
        int colon = text.indexOf(':');
        String label = colon < 0 ? "" : text.substring(0, colon).strip();
        if (label.isEmpty() || MunicipalityRegister.codeOf(label).isEmpty()) {
            return Optional.empty();
        }
        int name = colon + 1;
        while (name < text.length() && text.charAt(name) == ' ') {
            name++;
        }
        return Optional.of(new LabelColumn(label, line.line().indent() + name));
    }

    /** Whether a line stands below the names, beside nothing. */
    boolean isAbove(FrontLine line) {
        return line.text().indexOf(':') < 0 && Math.abs(line.line().indent() - column) <= NEAR;
    }
}
