package dk.kkr.agenda;

import dk.kkr.agenda.items.SectionText;
import dk.kkr.block.Block;
import dk.kkr.block.BlockedText;
import dk.kkr.line.Mark;
import dk.kkr.model.ItemNumber;
import dk.kkr.model.RepairedText;
import dk.kkr.model.SectionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A dump's running text, repaired: without furniture and page-foot links, one paragraph per line. */
public final class RunningText {
    private RunningText() {}

    /** The text of a dump with the account of its hyphens. */
    public static RepairedText of(BlockedText text) {
        StringBuilder running = new StringBuilder();
        Optional<Block> previous = Optional.empty();
        for (Block block : withoutFurniture(text.blocks())) {
            previous.ifPresent(before -> running.append(separator(before, block)));
            running.append(numbered(block));
            previous = Optional.of(block);
        }
        return new RepairedText(running.append('\n').toString(), text.decisions());
    }

    private static List<Block> withoutFurniture(List<Block> blocks) {
        List<Block> text = new ArrayList<>(blocks);
        text.removeIf(block ->
                block.mark().isFurniture() || (block.mark() instanceof Mark.ContentsLine line && !line.starts()));
        return text;
    }

    private static String separator(Block previous, Block block) {
        boolean contents = previous.mark() instanceof Mark.ContentsLine && block.mark() instanceof Mark.ContentsLine;
        boolean front = isFront(previous) && isFront(block);
        return contents ? "\n" : SectionText.between(previous, block, front ? SectionType.BILAG : SectionType.INTRO);
    }

    private static boolean isFront(Block block) {
        return block.mark() instanceof Mark.Plain plain && plain.isFront();
    }

    private static String numbered(Block block) {
        if (block.mark() instanceof Mark.ItemHeading item) {
            return item.number() + ". " + block.text();
        }
        if (block.mark() instanceof Mark.ContentsLine line) {
            return line.number()
                            .map(ItemNumber::toString)
                            .map(number -> number + ". ")
                            .orElse("")
                    + block.text();
        }
        return block.text();
    }
}
