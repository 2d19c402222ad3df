package dk.kkr.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Files that users mistake for a dump, recognised by what they begin with. */
enum FileSignature {
    WORD("PK\u0003\u0004", "word/", "a Word document (.docx), not text: " + Advice.PRINT),
    ODT("PK\u0003\u0004", "opendocument.text", "an OpenDocument text (.odt): " + Advice.PRINT),
    ZIP("PK\u0003\u0004", "", "a zip file or an Office document, not text: unpack it, or " + Advice.PRINT),
    OLE("\u00D0\u00CF\u0011\u00E0", "", "an old Office document, not text: " + Advice.PRINT),
    GZIP("\u001F\u008B", "", "compressed with gzip: unpack it first, for example 'gunzip -c FILE | kkr parse -'"),
    RTF("{\\rtf", "", "an RTF document, not text: " + Advice.PRINT),
    DOCTYPE("<!doctype html", "", "a web page (HTML), not text: " + Advice.PRINT),
    HTML("<html", "", "a web page (HTML), not text: " + Advice.PRINT),
    PNG("\u0089png", "", "a picture (PNG), not text: " + Advice.OCR),
    JPEG("\u00FF\u00D8\u00FF", "", "a picture (JPEG), not text: " + Advice.OCR),
    GIF("gif8", "", "a picture (GIF), not text: " + Advice.OCR),
    TIFF_OF_PC("ii*\u0000", "", "a picture (TIFF), not text: " + Advice.OCR),
    TIFF_OF_MAC("mm\u0000*", "", "a picture (TIFF), not text: " + Advice.OCR);

    /** In bytes: within so many an Office document names its first parts. */
    private static final int FARTHEST = 4096;

    /** What to do with each kind. */
    private static final class Advice {
        static final String PRINT = "print the document to PDF, for example 'soffice --headless --convert-to pdf FILE'";
        static final String OCR =
                "make a PDF with text of it (OCR), for example 'ocrmypdf -l dan --image-dpi 300 FILE" + " NEW.pdf'";

        private Advice() {}
    }

    /** One character per byte; letters in lower case. */
    private final String firstBytes;

    private final String within;
    private final String advice;

    /** @param within what stands soon after the first bytes */
    FileSignature(String firstBytes, String within, String advice) {
        this.firstBytes = firstBytes.toLowerCase(Locale.ROOT);
        this.within = within;
        this.advice = advice;
    }

    /** What it is and what to do, the second half of "is …". */
    String advice() {
        return advice;
    }

    static Optional<FileSignature> of(byte[] bytes) {
        int from = beginning(bytes);
        int length = Math.min(bytes.length, FARTHEST) - from;
        for (FileSignature signature : values()) {
            if (signature.starts(bytes, from) && signature.isWithin(bytes, from, length)) {
                return Optional.of(signature);
            }
        }
        return Optional.empty();
    }

    /** The offset after what a web page may have before its first mark. */
    private static int beginning(byte[] bytes) {
        boolean marked =
                bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int at = marked ? 3 : 0;
        while (at < bytes.length && at < FARTHEST && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r')) {
            at++;
        }
        return at;
    }

    private boolean starts(byte[] bytes, int from) {
        if (bytes.length - from < firstBytes.length()) {
            return false;
        }
        for (int i = 0; i < firstBytes.length(); i++) {
            if (Character.toLowerCase((char) (bytes[from + i] & 0xFF)) != firstBytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithin(byte[] bytes, int from, int length) {
        return within.isEmpty() || new String(bytes, from, length, StandardCharsets.ISO_8859_1).contains(within);
    }
}
