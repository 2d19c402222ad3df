package dk.kkr.block;

import dk.kkr.line.Gap;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells numbered sub-headings from list entries: text follows a sub-heading at once, without a gap and without a
 * marker.
 *
 * <pre>
 * 2. Beslutningssager
 * Beslutningssager er de sager, hvor …
 * </pre>
 */
final class NumberedSubHeadings {
    private NumberedSubHeadings() {}

    static List<Block> tellFromEntries(List<Block> blocks) {
        List<Block> told = new ArrayList<>(blocks);
        for (int i = 0; i + 1 < told.size(); i++) {
            if (isNumbered(told.get(i)) && isTextBelow(told.get(i), told.get(i + 1))) {
                told.set(i, told.get(i).withKind(BlockKind.PARAGRAPH));
            }
        }
        return told;
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
