package dk.kkr.agenda.items;

import dk.kkr.block.Block;
import dk.kkr.block.BlockKind;
import dk.kkr.line.Gap;
import dk.kkr.model.SectionType;
import dk.kkr.model.TextLines;
import java.util.List;

/**
 * Lays out the text of a section: paragraphs separated by an empty line; list entries, table rows and the unmarked
 * entries of {@code Bilag} each on a line of their own. Whether an empty line precedes a list follows the dump.
 */
public final class SectionText {
    private static final String NEW_LINE = "\n";
    private static final String EMPTY_LINE = "\n\n";

    private SectionText() {}

    static String of(List<Block> blocks, SectionType type) {
        if (blocks.size() < 2) {
            return blocks.isEmpty() ? "" : blocks.get(0).text();
        }
        // Each block after its separator; joined in one step, since a builder copies everything again at the first
        // dash.
        String[] parts = new String[2 * blocks.size() - 1];
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                parts[2 * i - 1] = between(blocks.get(i - 1), blocks.get(i), type);
            }
            parts[2 * i] = blocks.get(i).text();
        }
        return String.join("", parts);
    }

    /** The line of each character of the text that {@link #of} makes. */
    static TextLines linesOf(List<Block> blocks, SectionType type) {
        int count = 0;
        for (Block block : blocks) {
            count += block.lines().size();
        }
        int[] starts = new int[count];
        int[] numbers = new int[count];
        int at = 0;
        int offset = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            offset += i == 0 ? 0 : between(blocks.get(i - 1), block, type).length();
            for (int line = 0; line < block.lines().size(); line++) {
                starts[at] = offset + block.startOf(line);
                numbers[at++] = block.lines().get(line).number();
            }
            offset += block.text().length();
        }
        return new TextLines(starts, numbers);
    }

    /** What separates a block from the one before it. */
    public static String between(Block previous, Block block, SectionType type) {
        boolean gap = block.gap() == Gap.PARAGRAPH;
        if (block.kind() == BlockKind.LIST_ENTRY) {
            boolean sameList =
                    previous.kind() == BlockKind.LIST_ENTRY && previous.marker().equals(block.marker());
            return gap && !sameList ? EMPTY_LINE : NEW_LINE;
        }
        if (block.kind() == BlockKind.TABLE_ROW) {
            return gap && previous.kind() != BlockKind.TABLE_ROW ? EMPTY_LINE : NEW_LINE;
        }
        return type == SectionType.BILAG && !gap ? NEW_LINE : EMPTY_LINE;
    }
}
