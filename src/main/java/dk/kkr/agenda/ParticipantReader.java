package dk.kkr.agenda;

import dk.kkr.block.Block;
import dk.kkr.block.BlockKind;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Participant;
import dk.kkr.text.Letters;
import dk.kkr.text.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the list of participants. It begins with its heading; where the dump begins in the middle of it, lines that
 * name a person and a municipality are participants all the same, with nothing said of their attendance.
 */
final class ParticipantReader {
    /** Longer blocks are running text. */
    private static final int MAX_LENGTH = 160;

    private static final int NO_CELLS = -1;

    /**
     * Whether a name is enough to tell a participant: where the list has not one entry with more. A document would
     * break it that has an empty list, and below it a heading that looks like a name.
     */
    private final boolean namesOnly;

    private final Set<Integer> used = new HashSet<>();
    private final ListedParticipants listed = new ListedParticipants();
    private boolean inList;

    /** Whether those who are no members are listed: {@code Øvrige deltagere}. */
    private boolean others;

    /** The index behind the last row whose cells stand on lines of their own, or behind a heading below it. */
    private int behindCells = NO_CELLS;

    /** The column of the parties in the table whose head was read last. */
    private Optional<PartyColumn> parties = Optional.empty();

    private ParticipantReader(boolean namesOnly) {
        this.namesOnly = namesOnly;
    }

    /**
     * Reads the blocks of the front matter, but for the others; adds the indices of those that belong to the list to
     * used.
     */
    static ParticipantReader read(List<Block> front, Set<Integer> used, Set<Integer> others) {
        ParticipantReader reader = read(front, others, false);
        if (reader.participants().isEmpty() && !reader.used.isEmpty()) {
            reader = read(front, others, true);
        }
        used.addAll(reader.used);
        return reader;
    }

    private static ParticipantReader read(List<Block> front, Set<Integer> others, boolean namesOnly) {
        ParticipantReader reader = new ParticipantReader(namesOnly);
        int i = 0;
        while (i < front.size()) {
            int behind = reader.inList ? reader.readCells(front, i) : i;
            if (behind == i && !others.contains(i)) {
                reader.read(front.get(i), i);
            }
            i = Math.max(behind, i + 1);
        }
        return reader;
    }

    List<Participant> participants() {
        return listed.all();
    }

    List<Finding> findings() {
        return listed.findings().all();
    }

    /** Returns the index behind the row whose cells begin at {@code start}; {@code start} where none does. */
    private int readCells(List<Block> front, int start) {
        Optional<CellLines> row = CellLines.at(start, front, start == behindCells);
        Optional<ParticipantLine> line = row.flatMap(cells -> ParticipantLine.parse(cells.text()));
        if (line.isEmpty()) {
            return start;
        }
        listed.add(List.of(line.get()), "", front.get(start).firstLine());
        behindCells = row.get().end();
        for (int i = start; i < behindCells; i++) {
            used.add(i);
        }
        return behindCells;
    }

    private void read(Block block, int index) {
        Optional<AttendanceHeading> heading = AttendanceHeading.parse(block.text());
        if (heading.isPresent()) {
            listed.begin(heading.get().attendance());
            inList = true;
            others = heading.get().others();
            used.add(index);
            // The table goes on below it.
            behindCells = behindCells == index ? index + 1 : behindCells;
            readEntries(heading.get().entries(), block);
        } else if (block.text().length() > MAX_LENGTH && !inList) {
            return;
        } else if (readEntries(textOf(block), block)) {
            used.add(index);
        } else {
            readOther(block, index);
        }
    }

    private String textOf(Block block) {
        String text = block.kind() == BlockKind.LIST_ENTRY
                ? block.text().substring(block.text().indexOf(' ') + 1)
                : block.text();
        return parties.isPresent() && !TableRow.isHead(text) ? parties.get().inRow(text) : text;
    }

    /** Reads the entries of a line; false if one of them is no participant. */
    private boolean readEntries(String text, Block block) {
        if (listed.mayGoOn(text)) {
            return listed.goOn(text);
        }
        List<String> entries = ParticipantEntries.of(text);
        List<ParticipantLine> lines = new ArrayList<>(entries.size());
        for (String entry : entries) {
            ParticipantLine.parse(entry).filter(this::isParticipant).ifPresent(lines::add);
        }
        if (lines.isEmpty() || lines.size() < entries.size()) {
            return false;
        }
        listed.add(lines, entries.get(entries.size() - 1), block.firstLine());
        return true;
    }

    private boolean isParticipant(ParticipantLine line) {
        return line.namesSeat(inList && others)
                || (inList && (line.hasPartyLetter() || ((namesOnly || behindCells != NO_CELLS) && line.isNameOnly())));
    }

    private void readOther(Block block, int index) {
        listed.endEntry();
        if (!inList) {
            return;
        }
        if (TableRow.isHead(block.text())) {
            used.add(index);
            // The rule below a head has no names.
            parties = Letters.areIn(block.text()) ? PartyColumn.of(block.text()) : parties;
        } else if (looksLikeEntry(block.text())) {
            used.add(index);
            listed.findings()
                    .add(Finding.of(
                            FindingCode.PARTICIPANT_NOT_UNDERSTOOD,
                            block.firstLine(),
                            "not understood as a participant: '" + Quote.beginningOf(block.text()) + "'"));
        } else if (block.text().length() > MAX_LENGTH) {
            inList = false;
        } else {
            others = false;
            listed.endAbsentees();
        }
    }

    private static boolean looksLikeEntry(String text) {
        return text.indexOf(',') > 0
                || text.indexOf('(') > 0
                || text.indexOf('\t') > 0
                || MunicipalityWord.endIn(text, 0) > 0
                || (!text.endsWith(".") && PersonName.isIn(text));
    }
}
