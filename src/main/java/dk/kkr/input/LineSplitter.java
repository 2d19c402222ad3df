package dk.kkr.input;

import dk.kkr.line.CharacterTable;
import dk.kkr.line.Characters;
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

    /** In bytes, of a dump with short ones: room for its lines. */
    private static final int USUAL_LINE = 16;

    private final byte[] text;
    private final SharedStrings shortLines = new SharedStrings();
    private final List<String> lines;
    private final CharacterTable characters;
    private final BitSet unusual = new BitSet();

    /**
     * Of the line that was read last, after the blanks that it begins with: the {@link ByteKinds} in it, its width, and
     * how many letters follow an equal one.
     */
    private int kinds;

    private int width;
    private int pairs;

    private LineSplitter(byte[] text) {
        this.text = text;
        this.lines = new ArrayList<>(text.length / USUAL_LINE);
        this.characters = new CharacterTable(text.length / USUAL_LINE);
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
        return new SplitText(lines, characters, unusual);
    }

    private int endOfLine(int start) {
        byte[] bytes = text;
        int all = 0;
        int wide = 0;
        int equal = 0;
        int at = afterBlanks(start, bytes.length);
        for (byte before = 0; at < bytes.length; at++) {
            byte b = bytes[at];
            int kind = ByteKinds.of(b);
            if ((kind & ByteKinds.LINE_END) != 0) {
                break;
            }
            if (b >= 0) {
                if (b == before) {
                    // Letters come after digits and leaders.
                    equal += b > '9' ? 1 : 0;
                    kind |= b == ' ' ? Characters.BLANKS : 0;
                }
            } else if (ByteKinds.isSignAt(at, bytes)) {
                at += ByteKinds.BYTES_OF_SIGN - 1;
                kind = ByteKinds.ofSign(bytes[at]);
            } else if (at > start + 1 && b == bytes[at - 2]) {
                // A letter of two bytes equals the one before it if each byte equals the last but one.
                equal++;
            }
            all |= kind;
            wide += Characters.widthOf(kind);
            before = b;
        }
        kinds = all;
        width = wide;
        pairs = equal;
        return at;
    }

    private void add(int from, int to) {
        if (from == to) {
            lines.add("");
            characters.add(Characters.NONE);
            return;
        }
        boolean ascii = (kinds & ByteKinds.NOT_ASCII) == 0;
        String decoded =
                new String(text, from, to - from, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        boolean usual = (kinds & ByteKinds.UNUSUAL) == 0 && decoded.indexOf(DamagedText.REPLACEMENT) < 0;
        String line = usual ? decoded : LineNormalizer.normalize(decoded);
        boolean mayHaveGlyph = (kinds & ByteKinds.BRACKET) != 0 && Characters.haveColon(kinds);
        if (!usual || mayHaveGlyph || pairs >= DoubledLetters.LEAST) {
            unusual.set(lines.size());
        }
        lines.add(line.length() <= SHORT ? shortLines.of(line) : line);
        addCharacters(from, to, line, usual);
    }

    /** The offset of the first byte that is no blank; {@code to} where there is none. */
    private int afterBlanks(int from, int to) {
        int at = from;
        while (at < to && text[at] == ' ') {
            at++;
        }
        return at;
    }

    /** Those of a usual line as its bytes have told, unless there is more than blanks at its ends. */
    private void addCharacters(int from, int to, String line, boolean usual) {
        int start = afterBlanks(from, to);
        int end = to;
        while (end > start && text[end - 1] == ' ') {
            end--;
        }
        if (!usual || start == end || isControl(text[start]) || isControl(text[end - 1])) {
            characters.add(Characters.of(line));
            return;
        }
        int all = Characters.kinds(kinds, line.charAt(start - from), (char) text[end - 1]);
        characters.add(all, Characters.width(width, to - end));
    }

    /** A tab or a form feed. */
    private static boolean isControl(byte b) {
        return b >= 0 && b < ' ';
    }
}
