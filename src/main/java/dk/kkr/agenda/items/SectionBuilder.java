package dk.kkr.agenda.items;

import dk.kkr.block.Block;
import dk.kkr.model.LineRange;
import dk.kkr.model.Link;
import dk.kkr.model.Section;
import dk.kkr.model.SectionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the blocks of one section. */
final class SectionBuilder {
    private final SectionType type;
    private final Optional<String> heading;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final int firstLine;
    private int lastLine;

    private SectionBuilder(SectionType type, Optional<String> heading, int firstLine) {
        this.type = type;
        this.heading = heading;
        this.firstLine = firstLine;
        this.lastLine = firstLine;
    }

    static SectionBuilder headed(SectionType type, Block heading) {
        return new SectionBuilder(type, Optional.of(heading.text()), heading.firstLine());
    }

    static SectionBuilder intro(int firstLine) {
        return new SectionBuilder(SectionType.INTRO, Optional.empty(), firstLine);
    }

    void add(Block block) {
        lastLine = blocks.isEmpty() ? block.lastLine() : Math.max(lastLine, block.lastLine());
        blocks.add(block);
    }

    void addLink(Block block) {
        links.add(new Link(block.text(), block.firstLine()));
    }

    int lastLine() {
        return lastLine;
    }

    Section build() {
        return new Section(
                type,
                heading,
                new LineRange(firstLine, lastLine()),
                SectionText.of(blocks, type),
                SectionText.linesOf(blocks, type),
                links);
    }
}
