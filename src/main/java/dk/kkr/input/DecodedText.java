package dk.kkr.input;

import dk.kkr.line.CharacterTable;
import dk.kkr.model.Finding;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** A dump's lines, the charset they were decoded with and findings about its bytes. */
record DecodedText(SplitText text, Charset charset, List<Finding> findings) {
    /** The same with other lines and more findings. */
    DecodedText with(List<String> otherLines, List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new DecodedText(new SplitText(otherLines, CharacterTable.of(otherLines), text.unusual()), charset, all);
    }

    static DecodedText of(String text, Charset charset) {
        return new DecodedText(LineSplitter.split(text), charset, List.of());
    }

    List<String> lines() {
        return text.lines();
    }
}
