package dk.kkr.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * UTF-8 text into which a few bytes of windows-1252 have strayed, as when two tools wrote to one file. The stray bytes
 * are read as windows-1252 and reported in a finding.
 */
final class StrayBytes {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private StrayBytes() {}

    /** The text, if at most so many in 1,000 of its non-ASCII characters are stray bytes. */
    static Optional<DecodedText> fewIn(byte[] bytes, int inThousand) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        int strays = 0;
        int firstStray = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            firstStray = strays == 0 ? out.position() : firstStray;
            strays += result.length();
            byte[] stray = new byte[result.length()];
            in.get(stray);
            out.put(new String(stray, WINDOWS_1252));
        }
        String text = out.flip().toString();
        if (1000L * strays > (long) inThousand * bytes.length || !hasValidUtf8(text, strays)) {
            return Optional.empty();
        }
        int line =
                LineSplitter.split(text.substring(0, firstStray) + "?").lines().size();
        return Optional.of(new DecodedText(
                LineSplitter.split(text),
                StandardCharsets.UTF_8,
                List.of(Decoder.mixed(line, strays + " byte(s) that are not UTF-8 were read as windows-1252"))));
    }

    /** Pure ASCII with some high bytes is a single-byte encoding, not UTF-8 with stray bytes. */
    private static boolean hasValidUtf8(String text, int strays) {
        return text.chars().filter(c -> c > 0x7F).limit(2L * strays + 1).count() > 2L * strays;
    }
}
