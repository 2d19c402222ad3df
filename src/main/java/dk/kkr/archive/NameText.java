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
 */
final class NameText {
    /** What Java makes of bytes that are not UTF-8. */
    private static final char LOST = '\uFFFD';

    private NameText() {}

    /** Whether the text of the path is its name: its bytes are UTF-8. */
    static boolean isWhole(Path path) {
        return path.toString().indexOf(LOST) < 0 || of(path).equals(path.toString());
    }

    static String of(Path path) {
        if (path.toString().indexOf(LOST) < 0) {
            return path.toString();
        }
        StringBuilder text = new StringBuilder(path.isAbsolute() ? "/" : "");
        for (Path step : path) {
            text.append(text.isEmpty() || text.charAt(text.length() - 1) == '/' ? "" : "/");
            append(bytesOf(step), text);
        }
        return text.toString();
    }

    /** A path's URI is the only place where Java tells the bytes of its name. */
    private static ByteBuffer bytesOf(Path step) {
        String uri = Path.of("/").resolve(step).toUri().getRawPath();
        ByteBuffer bytes = ByteBuffer.allocate(uri.length());
        for (int i = 1; i < uri.length(); i++) {
            boolean isHex = uri.charAt(i) == '%';
            bytes.put((byte) (isHex ? HexFormat.fromHexDigits(uri, i + 1, i + 3) : uri.charAt(i)));
            i += isHex ? 2 : 0;
        }
        return bytes.flip();
    }

    private static void append(ByteBuffer bytes, StringBuilder text) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.remaining());
        CoderResult result = decoder.decode(bytes, decoded, true);
        text.append(decoded.flip());
        if (result.isError()) {
            HexFormat hex = HexFormat.of().withUpperCase();
            for (int i = 0; i < result.length(); i++) {
                text.append('%').append(hex.toHexDigits(bytes.get()));
            }
            append(bytes, text);
        }
    }
}
