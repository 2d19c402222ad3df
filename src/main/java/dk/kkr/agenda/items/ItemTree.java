package dk.kkr.agenda.items;

import dk.kkr.block.Block;
import dk.kkr.line.Mark;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.model.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Builds the tree of items from the blocks after the front matter. */
public final class ItemTree {
    private final List<ItemBuilder> roots = new ArrayList<>();
    private final Deque<ItemBuilder> path = new ArrayDeque<>();
    private final List<Block> blocks;
    private final CasesAbove casesAbove;

    /** One for each block. */
    private final List<Role> roles = new ArrayList<>();

    private final FindingLog findings = new FindingLog();

    private ItemTree(List<Block> blocks) {
        this.blocks = blocks;
        this.casesAbove = CasesAbove.in(blocks);
    }

    /**
     * Places each block in its item.
     *
     * @param blocks beginning with the first item's heading
     */
    public static ItemTree of(List<Block> blocks) {
        ItemTree tree = new ItemTree(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            tree.roles.add(tree.place(blocks.get(i), i));
        }
        return tree;
    }

    /** The top-level items, made anew with all their text by each call. */
    public List<AgendaItem> items() {
        return ItemBuilder.buildAll(roots);
    }

    /** The role of each block, in their order. */
    public List<Role> roles() {
        return roles;
    }

    /** The blocks with their roles, made anew by each call. */
    public List<PlacedBlock> placed() {
        List<PlacedBlock> placed = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            placed.add(new PlacedBlock(blocks.get(i), roles.get(i)));
        }
        return placed;
    }

    public List<Finding> findings() {
        return findings.all();
    }

    private Role place(Block block, int index) {
        if (block.mark() instanceof Mark.ItemHeading item) {
            ItemBuilder started = new ItemBuilder(item.number(), block);
            casesAbove.of(index).ifPresent(started::hasCaseAbove);
            start(started);
            return Role.ITEM_HEADING;
        }
        if (casesAbove.isOne(index)) {
            return Role.CASE_REFERENCE;
        }
        if (block.mark() instanceof Mark.SectionHeading section) {
            path.getLast().startSection(section.type(), block);
            return Role.SECTION_HEADING;
        }
        if (block.mark() instanceof Mark.CaseReference reference) {
            if (path.getLast().takesCase(reference, block)) {
                return Role.CASE_REFERENCE;
            }
            findings.add(Finding.of(
                    FindingCode.CASE_WITHOUT_ITEM,
                    block.firstLine(),
                    "'" + block.text() + "' stands within item "
                            + path.getLast().number() + ": the heading of another item may be missing"));
        }
        if (block.mark() instanceof Mark.Plain plain && plain != Mark.Plain.TEXT) {
            return placeFurniture(plain, block);
        }
        path.getLast().addText(block);
        return Role.SECTION_TEXT;
    }

    private Role placeFurniture(Mark.Plain mark, Block block) {
        if (mark == Mark.Plain.PAGE_LINK) {
            path.getLast().addLink(block);
            return Role.PAGE_LINK;
        }
        return mark.isHeader() ? Role.RUNNING_HEADER : Role.PAGE_NUMBER;
    }

    /** Puts an item below the open one whose number its own begins with. */
    private void start(ItemBuilder item) {
        while (!path.isEmpty() && !item.number().isBelow(path.getLast().number())) {
            path.removeLast();
        }
        if (path.isEmpty()) {
            roots.add(item);
        } else {
            path.getLast().addItem(item);
        }
        path.addLast(item);
    }
}
