package dk.kkr.input;

import dk.kkr.text.SharedStrings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Splits text into lines: at LF, CRLF and CR. A form feed does not end a line; a last line without a line end counts.
 *
 * <p>It takes the text's bytes, as nearly every dump comes, and decodes line by line: in a text with a single
 * {@code –}, Java gives each character two bytes, but only in the lines that have one. On the way to a line's end its
 * bytes tell whether it has to be looked at more closely; few lines have to.
 */
final class LineSplitter {
    /** Many short lines of a dump are equal: headings, markers. */
    private static final int SHORT = 16;

    private static final int GLYPH = ByteKinds.BRACKET | ByteKinds.COLON;

    private final byte[] text;
    private final SharedStrings shortLines = new SharedStrings();
    private final List<String> lines = new ArrayList<>();
    private final BitSet unusual = new BitSet();

    /** Of the line that was read last: the {@link ByteKinds} in it, and how many letters follow an equal one. */
    private int kinds;

    private int pairs;

    private LineSplitter(byte[] text) {
        this.text = text;
    }

    /**
     * The normalised lines of a text.
     *
     * @param text in UTF-8; U+FFFD takes the place of bytes that are not
     */
    static SplitText split(byte[] text) {
        return new LineSplitter(text).split();
    }

    static SplitText split(String text) {
        return split(text.getBytes(StandardCharsets.UTF_8));
    }

    private SplitText split() {
        int start = 0;
        while (start < text.length) {
            int end = endOfLine(start);
            add(start, end);
            boolean two = end + 1 < text.length && text[end] == '\r' && text[end + 1] == '\n';
            start = end + (two ? 2 : 1);
        }
        return new SplitText(lines, unusual);
    }

    private int endOfLine(int start) {
        byte[] bytes = text;
        int all = 0;
        int equal = 0;
        int at = start;
        for (byte before = 0; at < bytes.length; at++) {
            byte b = bytes[at];
            int kind = ByteKinds.of(b);
            if (kind == ByteKinds.LINE_END) {
                break;
            }
            if (b >= 0) {
                all |= kind;
                equal += b == before && b != ' ' ? 1 : 0;
            } else if (ByteKinds.isSignAt(at, bytes)) {
                all |= ByteKinds.NOT_ASCII;
                at += ByteKinds.BYTES_OF_SIGN - 1;
            } else {
                all |= kind;
                // A letter of two bytes equals the one before it if each byte equals the last but one.
                equal += at > start + 1 && b == bytes[at - 2] ? 1 : 0;
            }
            before = b;
        }
        kinds = all;
        pairs = equal;
        return at;
    }

    private void add(int from, int to) {
        if (from == to) {
            lines.add("");
            return;
        }
        boolean ascii = (kinds & ByteKinds.NOT_ASCII) == 0;
        String decoded =
                new String(text, from, to - from, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        boolean usual = (kinds & ByteKinds.UNUSUAL) == 0 && decoded.indexOf(DamagedText.REPLACEMENT) < 0;
        if (!usual || (kinds & GLYPH) == GLYPH || pairs >= DoubledLetters.LEAST) {
            unusual.set(lines.size());
        }
        String line = usual ? decoded : LineNormalizer.normalize(decoded);
        lines.add(line.length() <= SHORT ? shortLines.of(line) : line);
    }
}
