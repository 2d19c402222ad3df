package dk.kkr;

/** How a PDF is told from a text. */
final class PdfSignature {
    private static final String SIGNATURE = "%PDF-";

    /** Programs that make PDFs may put something before it, and those that show them look so far. */
    private static final int FARTHEST = 1024;

    private PdfSignature() {}

    static boolean isAtBeginningOf(byte[] file) {
        int last = Math.min(FARTHEST, file.length - SIGNATURE.length());
        for (int at = 0; at <= last; at++) {
            if (file[at] == '%' && isAt(file, at)) {
                return true;
            }
        }
        return false;
    }

    /** With its version's number behind it. */
    private static boolean isAt(byte[] file, int at) {
        for (int i = 0; i < SIGNATURE.length(); i++) {
            if (file[at + i] != SIGNATURE.charAt(i)) {
                return false;
            }
        }
        int digit = at + SIGNATURE.length();
        return digit < file.length && file[digit] >= '0' && file[digit] <= '9';
    }
}
