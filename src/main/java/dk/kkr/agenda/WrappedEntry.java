package dk.kkr.agenda;

/**
 * A participant's entry that goes on on a line of its own: {@code (formand)} or {@code supp. Jan Friis deltog}, and
 * behind a comma the municipality. A document would break it that has a municipality's name as the heading below an
 * entry that ends in a comma.
 */
final class WrappedEntry {
    private WrappedEntry() {}

    /** Whether the line goes on with the entry before it. */
    static boolean goesOn(String entry, String line) {
        return isParenthesis(line)
                || line.startsWith("supp")
                || line.startsWith("i stedet")
                || (entry.endsWith(",") && beginsWithMunicipality(line));
    }

    /** {@code (formand)} and nothing else, or something in lower case; not {@code (A) Anne Bech, Ishøj Kommune}. */
    private static boolean isParenthesis(String line) {
        Parenthesis first = Parenthesis.firstIn(line, 0);
        int behind = first.to();
        while (behind > 0 && behind < line.length() && " ,".indexOf(line.charAt(behind)) >= 0) {
            behind++;
        }
        return line.startsWith("(")
                && (behind < 0 || behind == line.length() || Character.isLowerCase(line.charAt(behind)));
    }

    private static boolean beginsWithMunicipality(String line) {
        Parenthesis first = Parenthesis.firstIn(line, 0);
        String name = first.isFound() ? line.substring(0, first.from()).strip() : line;
        return name.indexOf(',') < 0 && MunicipalityRegister.isMunicipality(name);
    }
}
