package dk.kkr.agenda;

import dk.kkr.block.Block;
import dk.kkr.model.ContentsEntry;
import dk.kkr.outline.Mark;
import dk.kkr.outline.OutlineLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the entries of the contents list. */
final class ContentsReader {
    private ContentsReader() {}

    /** @param blocks those of the list, and no others */
    static List<ContentsEntry> read(List<Block> blocks) {
        List<ContentsEntry> entries = new ArrayList<>(blocks.size());
        blocks.forEach(block -> entries.add(entryOf(block)));
        return entries;
    }

    private static ContentsEntry entryOf(Block block) {
        Mark.ContentsLine first = (Mark.ContentsLine) block.mark();
        OutlineLine last = block.lines().get(block.lines().size() - 1);
        Optional<Integer> page = last.mark() instanceof Mark.ContentsLine line ? line.page() : Optional.empty();
        return new ContentsEntry(first.number(), block.text(), page, block.firstLine());
    }
}
