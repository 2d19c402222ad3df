package dk.kkr.block;

import dk.kkr.line.Gap;
import java.util.List;

/**
 * Distinguishes numbered sub-headings from list entries: text follows a sub-heading directly, without a gap or a
 * marker.
 *
 * <pre>
 * 2. Beslutningssager
 * Beslutningssager er de sager, hvor …
 * </pre>
 */
final class NumberedSubHeadings {
    private NumberedSubHeadings() {}

    /** @param blocks to be changed */
    static void mark(List<Block> blocks) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (isNumbered(blocks.get(i)) && isTextBelow(blocks.get(i), blocks.get(i + 1))) {
                blocks.set(i, blocks.get(i).withKind(BlockKind.PARAGRAPH));
            }
        }
    }

    private static boolean isNumbered(Block block) {
        return block.kind() == BlockKind.LIST_ENTRY && block.marker().startsWith("1");
    }

    private static boolean isTextBelow(Block heading, Block block) {
        return block.kind() == BlockKind.PARAGRAPH
                && block.mark() == heading.mark()
                && block.gap() == Gap.NONE
                && !heading.text().endsWith(".");
    }
}
