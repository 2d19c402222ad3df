package dk.kkr.agenda;

import dk.kkr.block.Block;
import dk.kkr.model.Role;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.outline.Mark;
import java.util.List;
import java.util.stream.Stream;

/**
 * A dump's blocks, each in the part of the document to which it belongs.
 *
 * @param front what stands before the first item, and lists of participants behind it
 * @param contents the contents list, wherever it stands
 * @param furniture page furniture before the first item
 * @param items the rest, beginning with the first item's heading
 */
record Parts(List<Block> front, List<Block> contents, List<Block> furniture, List<Block> items) {
    /** @throws UnusableDumpException if there is no agenda item among the blocks */
    static Parts of(List<Block> blocks) throws UnusableDumpException {
        List<Block> others = blocks.stream().filter(block -> !isContents(block)).toList();
        int firstItem = firstItem(others);
        List<Block> before = others.subList(0, firstItem);
        LaterParticipants later = LaterParticipants.in(others.subList(firstItem, others.size()));
        return new Parts(
                Stream.concat(before.stream().filter(Parts::isFront), later.list().stream())
                        .toList(),
                blocks.stream().filter(Parts::isContents).toList(),
                before.stream().filter(block -> !isFront(block)).toList(),
                later.others());
    }

    /** The blocks that need no further reading, with their roles. */
    List<PlacedBlock> placed() {
        return Stream.concat(
                        contents.stream().map(block -> new PlacedBlock(block, Role.CONTENTS)),
                        furniture.stream().map(block -> new PlacedBlock(block, roleBeforeItems(block.mark()))))
                .toList();
    }

    private static int firstItem(List<Block> blocks) throws UnusableDumpException {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).mark() instanceof Mark.ItemHeading) {
                return i;
            }
        }
        throw new UnusableDumpException(
                0,
                "has no agenda item (a numbered heading such as '1. Godkendelse af dagsorden'):"
                        + " is it the text of a KKR agenda or minutes?");
    }

    private static boolean isContents(Block block) {
        return block.mark() instanceof Mark.ContentsLine;
    }

    private static boolean isFront(Block block) {
        return block.mark() == Mark.Plain.FRONT;
    }

    private static Role roleBeforeItems(Mark mark) {
        if (mark == Mark.Plain.RUNNING_HEADER) {
            return Role.RUNNING_HEADER;
        }
        return mark == Mark.Plain.PAGE_NUMBER ? Role.PAGE_NUMBER : Role.FRONT_MATTER;
    }
}
