package dk.kkr.page;

/**
 * A line that is nothing but a link's target: a scheme, a colon and something right after it,
 * {@code https://www.kl.dk/politik/kkr/}, {@code file:///C:/Notat til mødet.docx}. Fails on a document that has a
 * lower-case word, a colon and no blank after it at the start of a line.
 */
final class LinkTarget {
    private static final int MIN_SCHEME = 3;
    private static final int MAX_SCHEME = 12;

    private LinkTarget() {}

    /** Whether the line is an address without a blank, of the web, a file or a mailbox. */
    static boolean isPlain(String line) {
        int colon = colonOf(line);
        return colon > 0 && line.indexOf(' ') < 0 && (line.startsWith("//", colon + 1) || line.startsWith("mailto:"));
    }

    /**
     * Whether the line begins with any scheme; blanks may follow it. A line that ends in a hyphen or slash continues in
     * the next one, and what has a blank and continues is text.
     */
    static boolean isAny(String line) {
        return colonOf(line) > 0 && (line.indexOf(' ') < 0 || !(line.endsWith("-") || line.endsWith("/")));
    }

    /** The offset of the colon after the scheme; -1 where there is none. */
    private static int colonOf(String line) {
        int end = 0;
        while (end < line.length() && end <= MAX_SCHEME && line.charAt(end) >= 'a' && line.charAt(end) <= 'z') {
            end++;
        }
        boolean scheme = end >= MIN_SCHEME && end + 1 < line.length() && line.charAt(end) == ':';
        return scheme && line.charAt(end + 1) > ' ' ? end : -1;
    }
}
