package dk.kkr.input;

import dk.kkr.hash.ContentHash;
import dk.kkr.model.Finding;
import dk.kkr.model.Source;
import dk.kkr.model.UnusableDumpException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a dump's bytes as text: rejects what is not text, decodes, splits into lines, normalises each line.
 *
 * <p>Normalised means: Unicode NFC (not NFKC, which would turn {@code CO₂} into {@code CO2}), Latin ligatures spelled
 * out, every kind of blank made a plain one, invisible characters removed. Earlier damage is reported and left
 * unchanged.
 */
public final class DumpReader {
    private final Optional<Charset> encoding;

    /** @param encoding the charset to read with, empty to detect it */
    public DumpReader(Optional<Charset> encoding) {
        this.encoding = encoding;
    }

    /**
     * Reads one dump.
     *
     * @param name the path as the user gave it
     * @throws UnusableDumpException if the bytes are empty, not text, or not in the encoding
     */
    public SourceText read(byte[] bytes, String name) throws UnusableDumpException {
        Optional<FileSignature> signature = FileSignature.of(bytes);
        if (signature.isPresent()) {
            throw new UnusableDumpException(0, "is " + signature.get().advice());
        }
        DecodedText decoded = DamagedText.withFindings(new Decoder(encoding).decode(bytes));
        List<String> lines = decoded.lines();
        if (!hasText(lines)) {
            throw new UnusableDumpException(0, "is empty: there is no text to parse; extract the PDF's text again");
        }
        Source source = Source.ofText(
                name, ContentHash.sha256Of(bytes), decoded.charset().name(), lines.size());
        return new SourceText(source, lines, decoded.text().characters(), Set.of(), decoded.findings());
    }

    /**
     * Reads lines that were made of something else than a text, normalised like those of a dump.
     *
     * @param furniture the 1-based lines of which it is known that they are page furniture
     * @param source where they come from
     * @param findings what is odd about it
     */
    public static SourceText ofLines(
            List<String> lines, Set<Integer> furniture, Source source, List<Finding> findings) {
        List<String> normalised = new ArrayList<>(lines.size());
        for (String line : lines) {
            normalised.add(LineNormalizer.normalize(line));
        }
        DecodedText text =
                DamagedText.withFindings(new DecodedText(SplitText.of(normalised), StandardCharsets.UTF_8, findings));
        return new SourceText(source, text.lines(), text.text().characters(), furniture, text.findings());
    }

    private static boolean hasText(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
