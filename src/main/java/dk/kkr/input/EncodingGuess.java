package dk.kkr.input;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Guesses the encoding of a dump that is not UTF-8 and has no byte order mark. */
final class EncodingGuess {
    /** How many bytes are looked at: enough for a statistic, few enough to cost nothing. */
    private static final int SAMPLE = 8_192;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private EncodingGuess() {}

    /** UTF-16 without a mark: in Danish text nearly every second byte is zero, and always on the same side. */
    static Optional<Charset> utf16(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(SAMPLE, bytes.length) & ~1;
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int most = length / 2 * 3 / 4;
        if (length < 2 || Math.max(zeros[0], zeros[1]) <= most || Math.min(zeros[0], zeros[1]) > length / 8) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    /**
     * One of the single-byte encodings in which Danish text comes. ICU's detector names others too for short texts
     * (ISO-8859-9 shares all Danish letters), so only the encodings that Danish users have are taken from it.
     */
    static Charset singleByte(byte[] bytes) {
        if (usesC1(bytes)) {
            return WINDOWS_1252;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(SAMPLE, bytes.length)));
        return Arrays.stream(detector.detectAll())
                .map(CharsetMatch::getName)
                .filter(List.of("windows-1252", "ISO-8859-1")::contains)
                .findFirst()
                .map(Charset::forName)
                .orElse(WINDOWS_1252);
    }

    /** 0x80 to 0x9F are dashes and quotes in windows-1252 and control characters in ISO-8859-1. */
    private static boolean usesC1(byte[] bytes) {
        for (byte b : bytes) {
            if ((b & 0xE0) == 0x80) {
                return true;
            }
        }
        return false;
    }
}
