package dk.kkr.text;

/** Where a line's text begins and ends. Blanks are what {@link String#trim} takes for blanks. */
public final class Edges {
    private Edges() {}

    /** The offset of the first character that is not a blank; the line's length where there is none. */
    public static int start(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) <= ' ') {
            start++;
        }
        return start;
    }

    /** The offset after the last character that is not a blank; 0 where there is none. */
    public static int end(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }
}
