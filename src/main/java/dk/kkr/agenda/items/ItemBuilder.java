package dk.kkr.agenda.items;

import dk.kkr.block.Block;
import dk.kkr.line.Mark;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.Answers;
import dk.kkr.model.ItemNumber;
import dk.kkr.model.LineRange;
import dk.kkr.model.Section;
import dk.kkr.model.SectionType;
import dk.kkr.profile.SectionHeadings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the sections and sub-items of one item. */
final class ItemBuilder {
    private final ItemNumber number;
    private final Block heading;
    private final List<SectionBuilder> sections = new ArrayList<>();
    private final List<ItemBuilder> items = new ArrayList<>();
    private Optional<Mark.CaseReference> caseReference = Optional.empty();
    private boolean textBegun;
    private int lastLine;

    ItemBuilder(ItemNumber number, Block heading) {
        this.number = number;
        this.heading = heading;
        this.lastLine = heading.lastLine();
    }

    ItemNumber number() {
        return number;
    }

    void addItem(ItemBuilder item) {
        items.add(item);
    }

    /** Takes the reference that stands above the heading. */
    void hasCaseAbove(Mark.CaseReference reference) {
        caseReference = Optional.of(reference);
    }

    /** Takes the reference to the item's case, unless it has one or its text has begun (enclosures do not count). */
    boolean takesCase(Mark.CaseReference reference, Block block) {
        boolean first = caseReference.isEmpty() && !textBegun;
        if (first) {
            caseReference = Optional.of(reference);
            lastLine = block.lastLine();
        }
        return first;
    }

    void startSection(SectionType type, Block block) {
        textBegun = true;
        sections.add(SectionBuilder.headed(type, block));
    }

    void addText(Block block) {
        textBegun |= !SectionHeadings.isEnclosureLine(block.text());
        sectionAt(block).add(block);
    }

    void addLink(Block block) {
        sectionAt(block).addLink(block);
    }

    private SectionBuilder sectionAt(Block block) {
        if (sections.isEmpty()) {
            sections.add(SectionBuilder.intro(block.firstLine()));
        }
        return sections.get(sections.size() - 1);
    }

    AgendaItem build() {
        List<AgendaItem> built = buildAll(items);
        List<Section> builtSections = new ArrayList<>(sections.size());
        int last = lastLine;
        for (SectionBuilder section : sections) {
            builtSections.add(section.build());
            last = Math.max(last, section.lastLine());
        }
        for (AgendaItem item : built) {
            last = Math.max(last, item.lines().last());
        }
        return new AgendaItem(
                number,
                heading.text(),
                new LineRange(heading.firstLine(), last),
                caseReference.map(Mark.CaseReference::caseId),
                caseReference.flatMap(Mark.CaseReference::caseOfficer),
                builtSections,
                built,
                Answers.NONE);
    }

    static List<AgendaItem> buildAll(List<ItemBuilder> items) {
        List<AgendaItem> built = new ArrayList<>(items.size());
        for (ItemBuilder item : items) {
            built.add(item.build());
        }
        return built;
    }
}
