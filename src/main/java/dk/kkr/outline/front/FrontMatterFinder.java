package dk.kkr.outline.front;

import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Participant;
import dk.kkr.model.SectionType;
import dk.kkr.outline.Outline;
import dk.kkr.text.Quote;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the front matter of a document, and lists of participants within its items. */
public final class FrontMatterFinder {
    private final List<Line> lines;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();

    /** Whether the cover says so, or has no word for the document, and something was decided. */
    private boolean minutes;

    private FrontMatterFinder(Outline outline) {
        this.lines = new ArrayList<>(outline.lines());
    }

    /** Marks the lines before the first item, and reads what they say about the meeting. */
    public static FrontMatter find(Outline outline) {
        FrontMatterFinder finder = new FrontMatterFinder(outline);
        int first = finder.firstItem();
        CoverFacts cover = finder.readFront(first);
        finder.readLater(first);
        RepeatedPeople repeated = RepeatedPeople.in(finder.participants);
        finder.findings.addAll(repeated.findings());
        if (finder.minutes && repeated.people().isEmpty()) {
            finder.findings.add(Finding.of(
                    FindingCode.PARTICIPANTS_MISSING, 0, "no participant was found to say who came to the meeting"));
        }
        return new FrontMatter(
                new Outline(outline.source(), finder.lines, outline.spacing(), outline.findings()),
                cover,
                repeated.people(),
                finder.findings);
    }

    /** A dump without items does not have front matter either. */
    private int firstItem() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).mark() instanceof Mark.ItemHeading) {
                return i;
            }
        }
        return 0;
    }

    private CoverFacts readFront(int first) {
        List<FrontLine> front = new ArrayList<>();
        for (int i = 0; i < first; i++) {
            if (lines.get(i).mark() == Mark.Plain.BODY) {
                front.add(FrontLine.of(i, lines.get(i)));
            }
        }
        SeatColumns columns = SeatColumns.in(putTogether(front));
        FrontZones zones =
                FrontZones.of(HeadingsWithin.split(ColumnOfLabels.paired(columns.lines())), new ItemTitles(lines));
        mark(zones.marks());
        mark(columns.marks());
        findings.addAll(UnreadLines.findings(columns.unread()));
        CoverReader cover = CoverReader.read(zones.cover());
        List<FrontLine> unread = markCover(zones.cover(), cover.lines());
        findings.addAll(cover.findings());
        minutes = Said.valueOf(cover.facts().documentType())
                .map(DocumentType.MINUTES::equals)
                .orElseGet(() -> isDecided(first));
        zones.people().list().settle(minutes);
        findings.addAll(zones.people().list().findings());
        participants.addAll(zones.people().list().people());
        participants.addAll(zones.remarked());
        List<FrontLine> lost = isCutOff(first) ? LostItem.textAmong(unread, hasCover(first)) : List.of();
        unplaced(lost).ifPresent(findings::add);
        if (lost.isEmpty()) {
            unread.addAll(zones.repeated());
        } else {
            unread.subList(unread.size() - lost.size(), unread.size()).clear();
        }
        unread.sort((one, other) -> Integer.compare(one.index(), other.index()));
        findings.addAll(UnreadLines.findings(unread));
        return cover.facts();
    }

    /** The lines with their notes, and each row, label and name on one. */
    private List<FrontLine> putTogether(List<FrontLine> front) {
        Footnotes notes = Footnotes.in(front);
        mark(notes.marks());
        BrokenCells broken = BrokenCells.in(notes.lines());
        mark(broken.marks());
        WrappedCells cells = WrappedCells.in(broken.lines());
        mark(cells.marks());
        HeadedColumns columns = HeadedColumns.in(cells.lines());
        mark(columns.marks());
        NameColumns names = NameColumns.in(WrappedLabels.joined(columns.lines()));
        findings.addAll(names.findings());
        return names.lines();
    }

    /** Whether text stands below the heading of a decision, which an agenda does not have. */
    private boolean isDecided(int from) {
        boolean decision = false;
        for (Line line : lines.subList(from, lines.size())) {
            if (decision && line.mark() == Mark.Plain.TEXT) {
                return true;
            }
            decision = line.mark() instanceof Mark.SectionHeading section && section.type() == SectionType.BESLUTNING
                    || (decision && line.mark().isFurniture());
        }
        return false;
    }

    private void readLater(int first) {
        LaterPeople later = LaterPeople.in(lines, first, participants, minutes);
        mark(later.marks());
        participants.addAll(later.people());
        findings.addAll(later.findings());
    }

    private boolean hasCover(int first) {
        for (Line line : lines.subList(0, first)) {
            if (line.mark() == Mark.Plain.COVER || line.mark() == Mark.Plain.PARTICIPANT) {
                return true;
            }
        }
        return false;
    }

    private boolean isCutOff(int first) {
        return lines.size() > first
                && lines.get(first).mark() instanceof Mark.ItemHeading item
                && !item.number().isFirst();
    }

    private List<FrontLine> markCover(List<FrontLine> cover, BitSet read) {
        List<FrontLine> unread = new ArrayList<>();
        for (FrontLine line : cover) {
            boolean wasRead = read.get(line.index());
            mark(line.index(), wasRead ? Mark.Plain.COVER : Mark.Plain.UNREAD);
            if (!wasRead) {
                unread.add(line);
            }
        }
        return unread;
    }

    private void mark(Map<Integer, Mark> marks) {
        for (Map.Entry<Integer, Mark> each : marks.entrySet()) {
            mark(each.getKey(), each.getValue());
        }
    }

    private void mark(int index, Mark mark) {
        lines.set(index, lines.get(index).withMark(mark));
    }

    /** The dump begins in the middle of the document. */
    private static Optional<Finding> unplaced(List<FrontLine> unread) {
        if (unread.isEmpty()) {
            return Optional.empty();
        }
        FrontLine begin = unread.get(0);
        return Optional.of(Finding.of(
                FindingCode.UNPLACED_TEXT,
                begin.number(),
                "the text up to line " + unread.get(unread.size() - 1).number()
                        + " belongs to an item whose heading is not in the dump: '"
                        + Quote.beginningOf(begin.line().text()) + "'"));
    }
}
