package dk.kkr.agenda;

import dk.kkr.block.Block;
import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import dk.kkr.model.ContentsEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the entries of the contents list. */
final class ContentsReader {
    private ContentsReader() {}

    /** @param blocks only those of the list */
    static List<ContentsEntry> read(List<Block> blocks) {
        List<ContentsEntry> entries = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            // A column of numbers above the titles does not begin an entry.
            if (block.mark() instanceof Mark.ContentsLine first && first.starts()) {
                entries.add(new ContentsEntry(first.number(), block.text(), pageOf(block), block.firstLine()));
            }
        }
        return entries;
    }

    /**
     * The last entry's block ends in the pages of all entries, where they have a column of their own; its own page is
     * the last.
     */
    private static Optional<Integer> pageOf(Block block) {
        Optional<Integer> page = Optional.empty();
        for (Line line : block.lines()) {
            if (line.mark() instanceof Mark.ContentsLine contents
                    && contents.page().isPresent()) {
                page = contents.page();
            }
        }
        return page;
    }
}
