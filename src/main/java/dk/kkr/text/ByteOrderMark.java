package dk.kkr.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The mark with which a Unicode file may begin. */
public final class ByteOrderMark {
    /** The mark as a character. */
    public static final String MARK = "\uFEFF";

    private ByteOrderMark() {}

    /** The encoding whose mark the bytes begin with; empty where they begin with none. */
    public static Optional<Charset> charsetOf(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** The text without a mark at its beginning. */
    public static String strip(String text) {
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
