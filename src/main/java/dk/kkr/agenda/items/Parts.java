package dk.kkr.agenda.items;

import dk.kkr.block.Block;
import dk.kkr.line.Mark;
import dk.kkr.model.Role;
import dk.kkr.model.UnusableDumpException;
import java.util.ArrayList;
import java.util.List;

/**
 * A dump's blocks, each in the part of the document to which it belongs.
 *
 * @param front what stands before the first item, and lists of participants after it
 * @param contents the contents list, wherever it stands
 * @param furniture page furniture before the first item
 * @param items the rest, beginning with the first item's heading
 */
public record Parts(List<Block> front, List<Block> contents, List<Block> furniture, List<Block> items) {
    /**
     * What stands before the items, and the items.
     *
     * @throws UnusableDumpException if there is no agenda item among the blocks
     */
    public static Parts of(List<Block> blocks) throws UnusableDumpException {
        List<Block> contents = new ArrayList<>();
        List<Block> others = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            (block.mark() instanceof Mark.ContentsLine ? contents : others).add(block);
        }
        int firstItem = firstItem(others);
        List<Block> front = new ArrayList<>();
        List<Block> furniture = new ArrayList<>();
        for (Block block : others.subList(0, firstItem)) {
            (isFront(block) ? front : furniture).add(block);
        }
        List<Block> items = new ArrayList<>();
        for (Block block : others.subList(firstItem, others.size())) {
            (isFront(block) ? front : items).add(block);
        }
        return new Parts(front, contents, furniture, items);
    }

    private static boolean isFront(Block block) {
        return block.mark() instanceof Mark.Plain plain && plain.isFront();
    }

    /** The blocks that need no further reading, with their roles. */
    public List<PlacedBlock> placed() {
        List<PlacedBlock> placed = new ArrayList<>();
        front.forEach(block -> placed.add(new PlacedBlock(block, roleOfFront((Mark.Plain) block.mark()))));
        contents.forEach(block -> placed.add(new PlacedBlock(block, Role.CONTENTS)));
        furniture.forEach(block -> placed.add(new PlacedBlock(block, roleBeforeItems(block.mark()))));
        return placed;
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

    private static Role roleOfFront(Mark.Plain mark) {
        return switch (mark) {
            case COVER -> Role.COVER;
            case PARTICIPANT, PARTICIPANT_CONTINUED -> Role.PARTICIPANTS;
            case BODY -> Role.FRONT_MATTER;
            default -> Role.UNPLACED;
        };
    }

    private static Role roleBeforeItems(Mark mark) {
        if (mark.isHeader()) {
            return Role.RUNNING_HEADER;
        }
        return mark == Mark.Plain.PAGE_NUMBER ? Role.PAGE_NUMBER : Role.FRONT_MATTER;
    }
}
