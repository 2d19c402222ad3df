package dk.kkr.spec;

/**
 * Invisible characters, as the spec files write them: {@code ␣} a blank, {@code ␉} a tab, {@code ␌} a form feed,
 * {@code ↵} a carriage return, <code>&#92;u00AD</code> any other.
 */
final class VisibleMarks {
    private static final int HEX_DIGITS = 4;

    private VisibleMarks() {}

    static String replace(String line) {
        String plain =
                line.replace('␣', ' ').replace('␉', '\t').replace('␌', '\f').replace('↵', '\r');
        int escape = plain.indexOf("\\u");
        if (escape < 0) {
            return plain;
        }
        int end = escape + 2 + HEX_DIGITS;
        char c = (char) Integer.parseInt(plain.substring(escape + 2, end), 16);
        return plain.substring(0, escape) + c + replace(plain.substring(end));
    }
}
