package dk.kkr.archive;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * The name of a file as text. Its bytes need not be UTF-8: an old archive's {@code møde.txt} in Latin-1 is
 * {@code m%F8de.txt}, so that two such files do not become one.
 *
 * @param isUtf8 whether the text is the name itself
 */
record NameText(String text, boolean isUtf8) {
    /** What Java makes of bytes that it cannot decode. */
    private static final char LOST = '\uFFFD';

    static NameText of(Path path) {
        if (path.toString().indexOf(LOST) < 0) {
            return new NameText(path.toString(), true);
        }
        StringBuilder text = new StringBuilder();
        boolean isUtf8 = true;
        for (Path step : path) {
            text.append(text.isEmpty() && !path.isAbsolute() ? "" : "/");
            isUtf8 &= append(bytesOf(step), text);
        }
        return new NameText(text.toString(), isUtf8);
    }

    /** A path's URI is the only place where Java tells the bytes of its name. */
    private static ByteBuffer bytesOf(Path step) {
        String uri = Path.of("/").resolve(step).toUri().getRawPath();
        // A folder's ends in a slash, and there may be one of this name.
        int end = uri.endsWith("/") ? uri.length() - 1 : uri.length();
        ByteBuffer bytes = ByteBuffer.allocate(end);
        int at = 1;
        while (at < end) {
            boolean isHex = uri.charAt(at) == '%';
            bytes.put((byte) (isHex ? HexFormat.fromHexDigits(uri, at + 1, at + 3) : uri.charAt(at)));
            at += isHex ? 3 : 1;
        }
        return bytes.flip();
    }

    /** Whether the bytes were UTF-8. */
    private static boolean append(ByteBuffer bytes, StringBuilder text) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.remaining());
        CoderResult result = decoder.decode(bytes, decoded, true);
        text.append(decoded.flip());
        if (!result.isError()) {
            return true;
        }
        HexFormat hex = HexFormat.of().withUpperCase();
        for (int i = 0; i < result.length(); i++) {
            text.append('%').append(hex.toHexDigits(bytes.get()));
        }
        append(bytes, text);
        return false;
    }
}
