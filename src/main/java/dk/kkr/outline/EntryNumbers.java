package dk.kkr.outline;

import dk.kkr.text.Digits;
import java.util.List;
import java.util.Optional;

/**
 * The numbers with which entries of a contents list begin. One may stand alone on its line, where MuPDF parts it from
 * its title at a tab:
 *
 * <pre>
 * 4.1
 * Rammeaftalen
 * 7
 * </pre>
 *
 * Then it has a full stop, since pages have none.
 */
record EntryNumbers(List<OutlineLine> lines) {
    /** {@code 12.12.12.}. */
    private static final int LONGEST = 9;

    /** The line at the index, if text that begins like a title follows its number, there or on the next line. */
    Optional<NumberedLine> at(int index) {
        String text = lines.get(index).text();
        return NumberedLine.parse(
                        isAlone(index) ? text + " " + lines.get(index + 1).text() : text)
                .filter(NumberedLine::beginsLikeTitle);
    }

    /** Whether the number stands alone, and a title below it. */
    boolean isAlone(int index) {
        String text = lines.get(index).text();
        return text.length() <= LONGEST
                && Digits.isAt(text, 0)
                && text.indexOf('.') > 0
                && isNumber(text)
                && index + 1 < lines.size()
                && lines.get(index + 1).isBody()
                && Character.isUpperCase(lines.get(index + 1).text().charAt(0));
    }

    private static boolean isNumber(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (!Digits.isAt(text, i) && text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }
}
