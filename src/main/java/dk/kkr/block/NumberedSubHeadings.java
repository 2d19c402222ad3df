package dk.kkr.block;

import dk.kkr.line.Gap;
import java.util.ArrayList;
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

    static List<Block> reportFromEntries(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks);
        for (int i = 0; i + 1 < result.size(); i++) {
            if (isNumbered(result.get(i)) && isTextBelow(result.get(i), result.get(i + 1))) {
                result.set(i, result.get(i).withKind(BlockKind.PARAGRAPH));
            }
        }
        return result;
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
