package dk.kkr.block;

import dk.kkr.line.ColumnWidth;
import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.ListMarker;
import dk.kkr.line.Mark;
import dk.kkr.model.Finding;
import dk.kkr.outline.Outline;
import dk.kkr.outline.front.FrontMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins the lines of a dump into blocks. */
public final class BlockFinder {
    private final Lines lines;
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
        this.lines = Lines.of(outline.lines());
        Lines text = new Lines(lines.size());
        Lines joinable = new Lines(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.mark() == Mark.Plain.TEXT) {
                text.add(line);
            }
            if (!line.mark().isFurniture() || line.mark() == Mark.Plain.PAGE_LINK) {
                joinable.add(line);
            }
        }
        ColumnWidth column = ColumnWidth.of(text);
        LetteredEntries.mark(lines);
        EntryRuns.mark(lines, column);
        ClauseEntries.mark(lines, column, outline.spacing().wrapped());
        if (outline.spacing().wrapped()) {
            VerbEntries.mark(lines, column);
        }
        this.bounds = new BlockBounds(lines, outline.spacing(), column, lists, EnclosureEntries.in(lines));
        this.shortLines = new ShortLineRuns(column);
        this.proseRuns = new ProseRuns(outline);
        this.joiner = LineJoiner.of(joinable, fixResidues);
    }

    /**
     * Joins the lines of a dump into blocks.
     *
     * @param fixResidues whether old breaks and stray blanks within words are repaired, or only reported
     */
    public static BlockedText find(FrontMatter front, boolean fixResidues) {
        BlockFinder finder = new BlockFinder(front.outline(), fixResidues);
        finder.addAll();
        NumberedSubHeadings.mark(finder.blocks);
        finder.shortLines.markRows(finder.blocks);
        CellRows.mark(finder.blocks);
        return new BlockedText(
                front.outline().source(),
                front.cover(),
                front.participants(),
                finder.blocks,
                finder.joiner.decisions(),
                findings(front, finder.joiner));
    }

    private static List<Finding> findings(FrontMatter front, LineJoiner joiner) {
        List<Finding> findings = new ArrayList<>(front.outline().findings());
        findings.addAll(front.findings());
        findings.addAll(joiner.findings());
        return findings;
    }

    private void addAll() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.mark().isFurniture()) {
                between.add(new Block(BlockKind.PARAGRAPH, List.of(line), line.text(), LineStarts.ONE, ""));
            } else if (open.isPresent() && bounds.continues(open.get(), i)) {
                open.get().add(line);
            } else {
                close();
                open(line, proseRuns.contains(i));
            }
        }
        close();
    }

    private void open(Line line, boolean prose) {
        boolean text =
                line.mark() == Mark.Plain.TEXT || line.mark() == Mark.Plain.BODY || line.mark() == Mark.Plain.UNREAD;
        Optional<ListMarker> marker = text ? line.marker() : Optional.empty();
        if (marker.isPresent()) {
            lists.add(marker.get());
        }
        if (!text) {
            lists.restart();
        }
        open = Optional.of(new OpenBlock(line, marker, prose));
    }

    private void close() {
        if (open.isPresent()) {
            blocks.add(finish(open.get()));
            open = Optional.empty();
        }
        if (!between.isEmpty()) {
            blocks.addAll(between);
            between.clear();
        }
    }

    private Block finish(OpenBlock block) {
        BlockKind kind = block.isListEntry()
                ? BlockKind.LIST_ENTRY
                : block.firstLine().isTableRow() ? BlockKind.TABLE_ROW : BlockKind.PARAGRAPH;
        List<Line> joinedLines = block.lines();
        JoinedText joined = joiner.join(joinedLines);
        return new Block(
                kind,
                joinedLines,
                joined.text(),
                joined.starts(),
                block.marker().map(ListMarker::form).orElse(""));
    }
}
