package dk.kkr.input;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files that users mistake for a dump, recognised by their first bytes. */
enum FileSignature {
    ZIP("PK\u0003\u0004", "a zip file or an Office document, not text: save it as plain text first"),
    OLE("\u00D0\u00CF\u0011\u00E0", "an old Office document, not text: save it as plain text first"),
    GZIP("\u001F\u008B", "compressed with gzip: unpack it first, for example 'gunzip -c FILE | kkr parse -'"),
    RTF("{\\rtf", "an RTF document, not text: save it as plain text first"),
    PNG("\u0089PNG", "a picture, not text: run text recognition (OCR) first"),
    JPEG("\u00FF\u00D8\u00FF", "a picture, not text: run text recognition (OCR) first");

    /** One character per byte. */
    private final String firstBytes;

    private final String advice;

    FileSignature(String firstBytes, String advice) {
        this.firstBytes = firstBytes;
        this.advice = advice;
    }

    /** What it is and what to do, the second half of "is …". */
    String advice() {
        return advice;
    }

    static Optional<FileSignature> of(byte[] bytes) {
        for (FileSignature signature : values()) {
            if (signature.starts(bytes)) {
                return Optional.of(signature);
            }
        }
        return Optional.empty();
    }

    private boolean starts(byte[] bytes) {
        int length = Math.min(bytes.length, firstBytes.length());
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(firstBytes);
    }
}
