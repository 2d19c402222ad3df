package dk.kkr.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a dump as nearly all are: UTF-8, and most lines have only ASCII and Danish letters, which are those of
 * Latin-1. Such a line is copied while its end is looked for. Decoding the whole dump, splitting it and looking at each
 * line again took three times as long.
 */
final class Utf8Lines {
    /** What Java replaces bytes with that are not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final int VERTICAL_TAB = 0x0B;

    /** The letters from À to ÿ begin with this byte; their second byte is so much less than their code in Latin-1. */
    private static final byte LETTER = (byte) 0xC3;

    private static final int LETTER_OFFSET = 0x40;

    private static final int USUAL_LENGTH = 32;

    private final byte[] bytes;
    private final byte[] latin;
    private final List<String> lines;

    private Utf8Lines(byte[] bytes) {
        this.bytes = bytes;
        this.latin = new byte[bytes.length];
        this.lines = new ArrayList<>(bytes.length / USUAL_LENGTH);
    }

    /** The lines as {@link LineSplitter} finds them; empty where some bytes may not be text in UTF-8. */
    static Optional<List<String>> split(byte[] bytes) {
        Utf8Lines split = new Utf8Lines(bytes);
        int at = 0;
        while (at < bytes.length && at >= 0) {
            at = split.addLine(at);
        }
        return at < 0 ? Optional.empty() : Optional.of(split.lines);
    }

    /** Adds the line that begins at {@code start}; returns where the next one begins, -1 where this one is not text. */
    private int addLine(int start) {
        boolean usual = true;
        int length = 0;
        int at = start;
        for (; at < bytes.length; at++) {
            byte b = bytes[at];
            if (b >= ' ') {
                latin[length++] = b;
            } else if (b == LETTER && at + 1 < bytes.length && isContinuation(bytes[at + 1])) {
                at++;
                latin[length++] = (byte) (bytes[at] + LETTER_OFFSET);
            } else if (b == '\n' || b == '\r') {
                break;
            } else if (b == 0) {
                return -1;
            } else {
                latin[length++] = b;
                usual &= b > 0 && b != VERTICAL_TAB;
            }
        }
        String text = usual ? new String(latin, 0, length, StandardCharsets.ISO_8859_1) : decoded(start, at);
        lines.add(text);
        return text.indexOf(REPLACEMENT) >= 0 ? -1 : afterEnd(at);
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    private String decoded(int from, int to) {
        return LineNormalizer.normalize(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }

    private int afterEnd(int end) {
        boolean pair = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
        return end + (pair ? 2 : 1);
    }
}
