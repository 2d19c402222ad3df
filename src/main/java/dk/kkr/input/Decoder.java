package dk.kkr.input;

import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.text.ByteOrderMark;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to characters. A byte order mark decides; else valid UTF-8 is UTF-8, since text of another encoding with Danish
 * letters is hardly ever valid UTF-8; else {@link EncodingGuess} decides.
 */
final class Decoder {
    /**
     * Up to so many bad sequences in 1,000 characters it is a UTF-8 text with foreign bytes in it rather than another
     * encoding.
     */
    private static final int STRAY_BYTES_IN_1000 = 2;

    private static final int TEXT_FOR_EACH_CONTROL = 30;

    private final Optional<Charset> wanted;

    Decoder(Optional<Charset> wanted) {
        this.wanted = wanted;
    }

    DecodedText decode(byte[] bytes) throws UnusableDumpException {
        if (wanted.isPresent()) {
            return decodeStrictly(bytes, wanted.get(), "try another --encoding, or leave it out to have it detected");
        }
        Optional<Charset> marked = ByteOrderMark.charsetOf(bytes);
        if (marked.isPresent()) {
            return decodeStrictly(bytes, marked.get(), "the file's byte order mark names that encoding");
        }
        Optional<Charset> wide = EncodingGuess.utf16(bytes);
        if (wide.isPresent()) {
            return decodeStrictly(bytes, wide.get(), "give the right encoding with --encoding");
        }
        refuseBinary(bytes);
        SplitText text = LineSplitter.split(bytes);
        return hasReplacement(text) ? decodeOdd(bytes) : new DecodedText(text, StandardCharsets.UTF_8, List.of());
    }

    private static boolean hasReplacement(SplitText text) {
        for (int i = text.unusual().nextSetBit(0); i >= 0; i = text.unusual().nextSetBit(i + 1)) {
            if (text.lines().get(i).indexOf(DamagedText.REPLACEMENT) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static DecodedText decodeOdd(byte[] bytes) throws UnusableDumpException {
        try {
            // U+FFFD may be printed.
            return DecodedText.of(strict(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            Optional<DecodedText> withStrays = StrayBytes.fewIn(bytes, STRAY_BYTES_IN_1000);
            return withStrays.isPresent() ? withStrays.get() : decodeSingleByte(bytes);
        }
    }

    private static DecodedText decodeSingleByte(byte[] bytes) throws UnusableDumpException {
        Charset charset = EncodingGuess.singleByte(bytes);
        return decodeStrictly(bytes, charset, "give the right encoding with --encoding");
    }

    private static DecodedText decodeStrictly(byte[] bytes, Charset charset, String advice)
            throws UnusableDumpException {
        try {
            return DecodedText.of(ByteOrderMark.strip(strict(bytes, charset)), charset);
        } catch (CharacterCodingException e) {
            throw new UnusableDumpException(
                    lineOfFirstError(bytes, charset), "has bytes that are not " + charset.name() + ": " + advice);
        }
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return strictDecoder(charset).decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static CharsetDecoder strictDecoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static int lineOfFirstError(byte[] bytes, Charset charset) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        strictDecoder(charset).decode(ByteBuffer.wrap(bytes), decoded, true);
        return LineSplitter.split(decoded.flip().toString() + "?").lines().size();
    }

    /**
     * Text has no NUL, whatever its encoding, once UTF-16 is ruled out, except for the few that extractors leave
     * instead of ligatures. In a binary file more than one byte in thirty is a control character; in a compressed one
     * it is one in nine.
     */
    private static void refuseBinary(byte[] bytes) throws UnusableDumpException {
        int nul = firstNul(bytes);
        if (nul < bytes.length && countControls(bytes) * TEXT_FOR_EACH_CONTROL > bytes.length) {
            throw new UnusableDumpException(
                    lineAt(bytes, nul), "is a binary file, not text: extract the document's text first");
        }
    }

    private static int firstNul(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] != 0) {
            at++;
        }
        return at;
    }

    private static long countControls(byte[] bytes) {
        long controls = 0;
        for (byte b : bytes) {
            controls += isControl(b) ? 1 : 0;
        }
        return controls;
    }

    private static boolean isControl(byte b) {
        return b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f';
    }

    private static int lineAt(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    static Finding mixed(int line, String message) {
        return Finding.of(FindingCode.MIXED_ENCODINGS, line, message);
    }
}
