package dk.kkr.block;

import dk.kkr.model.Finding;
import dk.kkr.outline.Mark;
import dk.kkr.outline.Outline;
import dk.kkr.outline.OutlineLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Joins the lines of a dump into blocks. */
public final class BlockFinder {
    private final BlockBounds bounds;
    private final ProseRuns proseRuns;
    private final LineJoiner joiner;
    private final ListNumbers lists = new ListNumbers();
    private final ShortLineRuns shortLines;
    private final List<Block> blocks = new ArrayList<>();

    /** What stands between the lines of the open block: furniture and links. */
    private final List<Block> between = new ArrayList<>();

    private Optional<OpenBlock> open = Optional.empty();

    private BlockFinder(Outline outline, boolean fixResidues) {
        List<OutlineLine> text = outline.lines().stream()
                .filter(line -> line.mark() == Mark.Plain.TEXT)
                .toList();
        ColumnWidth column = ColumnWidth.of(text);
        this.bounds = new BlockBounds(outline.spacing(), column, lists);
        this.shortLines = new ShortLineRuns(column);
        this.proseRuns = new ProseRuns(outline);
        this.joiner = LineJoiner.of(
                outline.lines().stream()
                        .filter(line -> !isPageFurniture(line) || line.mark() == Mark.Plain.PAGE_LINK)
                        .toList(),
                fixResidues);
    }

    /**
     * Joins the lines of a dump into blocks.
     *
     * @param fixResidues whether old breaks and stray blanks within words are repaired, or only named in findings
     */
    public static BlockedText find(Outline outline, boolean fixResidues) {
        BlockFinder finder = new BlockFinder(outline, fixResidues);
        finder.addAll(outline.lines());
        return new BlockedText(
                outline.source(),
                finder.shortLines.asTableRows(NumberedSubHeadings.tellFromEntries(finder.blocks)),
                finder.joiner.decisions(),
                findings(outline, finder.joiner));
    }

    private static List<Finding> findings(Outline outline, LineJoiner joiner) {
        return Stream.concat(outline.findings().stream(), joiner.findings().stream())
                .toList();
    }

    private void addAll(List<OutlineLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            OutlineLine line = lines.get(i);
            Optional<OutlineLine> next = i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
            if (isPageFurniture(line)) {
                between.add(new Block(line.mark(), BlockKind.PARAGRAPH, List.of(line), line.text(), ""));
            } else if (open.filter(block -> bounds.continues(block, line, next)).isPresent()) {
                open.get().add(line);
            } else {
                close();
                open(line, proseRuns.contains(i));
            }
        }
        close();
    }

    private void open(OutlineLine line, boolean prose) {
        boolean text = line.mark() == Mark.Plain.TEXT || line.mark() == Mark.Plain.FRONT;
        Optional<ListMarker> marker = text ? ListMarker.parse(line.text()) : Optional.empty();
        marker.ifPresent(lists::add);
        if (!text) {
            lists.restart();
        }
        open = Optional.of(new OpenBlock(line, marker, prose));
    }

    private void close() {
        open.ifPresent(block -> blocks.add(finish(block)));
        open = Optional.empty();
        blocks.addAll(between);
        between.clear();
    }

    private Block finish(OpenBlock block) {
        BlockKind kind = block.isListEntry()
                ? BlockKind.LIST_ENTRY
                : BlockBounds.isTableRow(block.firstLine()) ? BlockKind.TABLE_ROW : BlockKind.PARAGRAPH;
        return new Block(
                block.firstLine().mark(),
                kind,
                block.lines(),
                joiner.join(block.lines()),
                block.marker().map(ListMarker::form).orElse(""));
    }

    private static boolean isPageFurniture(OutlineLine line) {
        return line.mark() == Mark.Plain.RUNNING_HEADER
                || line.mark() == Mark.Plain.PAGE_NUMBER
                || line.mark() == Mark.Plain.PAGE_LINK;
    }
}
