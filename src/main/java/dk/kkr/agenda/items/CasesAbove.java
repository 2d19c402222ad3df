package dk.kkr.agenda.items;

import dk.kkr.block.Block;
import dk.kkr.line.Mark;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cases of a document that prints each above its item's heading, not below it:
 *
 * <pre>
 * Sagsnr.: 1-30-72-141-13
 *
 * 2. Høringssvar
 * </pre>
 *
 * <p>Of a first item the case stands before all items, and is not among them. Fails on a document whose items end with
 * the case of something else.
 */
final class CasesAbove {
    private final BitSet cases = new BitSet();
    private final Map<Integer, Mark.CaseReference> byHeading = new HashMap<>();

    private CasesAbove() {}

    /** @param blocks beginning with the first item's heading */
    static CasesAbove in(List<Block> blocks) {
        CasesAbove above = new CasesAbove();
        int below = 0;
        int open = -1;
        boolean heading = false;
        for (int i = 0; i < blocks.size(); i++) {
            Mark mark = blocks.get(i).mark();
            if (mark.isFurniture()) {
                continue;
            }
            if (mark instanceof Mark.ItemHeading && open >= 0) {
                above.add(open, i, blocks);
            }
            boolean reference = mark instanceof Mark.CaseReference;
            below += reference && heading ? 1 : 0;
            open = reference ? i : -1;
            heading = mark instanceof Mark.ItemHeading;
        }
        return above.byHeading.size() > below ? above : new CasesAbove();
    }

    private void add(int reference, int heading, List<Block> blocks) {
        if (blocks.get(reference).mark() instanceof Mark.CaseReference known) {
            cases.set(reference);
            byHeading.put(heading, known);
        }
    }

    /** Whether the block at an index is the case of the heading below it. */
    boolean isOne(int index) {
        return cases.get(index);
    }

    /** The case above the heading at an index. */
    Optional<Mark.CaseReference> of(int heading) {
        return Optional.ofNullable(byHeading.get(heading));
    }
}
