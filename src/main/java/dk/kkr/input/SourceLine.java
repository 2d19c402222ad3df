package dk.kkr.input;

/**
 * One line of a dump, normalised (see {@link DumpReader}), without its line end.
 *
 * @param number 1-based
 * @param text may be empty; may hold form feeds and tabs
 */
public record SourceLine(int number, String text) {
    /** The offset of its first character that is no blank; the line's length where there is none. */
    int start() {
        int start = 0;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        return start;
    }

    /** The offset behind its last character that is no blank; 0 where there is none. */
    int end() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }

    /** The same with a blank put in at the offset. */
    SourceLine withBlankAt(int offset) {
        return withText(text.substring(0, offset) + " " + text.substring(offset));
    }

    SourceLine withText(String newText) {
        return new SourceLine(number, newText);
    }
}
