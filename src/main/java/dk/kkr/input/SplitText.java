package dk.kkr.input;

import dk.kkr.line.CharacterTable;
import java.util.BitSet;
import java.util.List;

/**
 * A text's normalised lines.
 *
 * @param characters of each line
 * @param unusual the indices of those that may be damaged; the others are not
 */
record SplitText(List<String> lines, CharacterTable characters, BitSet unusual) {
    /** Lines of which nothing is known. */
    static SplitText of(List<String> lines) {
        BitSet all = new BitSet(lines.size());
        all.set(0, lines.size());
        return new SplitText(lines, CharacterTable.of(lines), all);
    }
}
