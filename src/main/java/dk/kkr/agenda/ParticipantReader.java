package dk.kkr.agenda;

import dk.kkr.block.Block;
import dk.kkr.block.BlockKind;
import dk.kkr.model.Attendance;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Participant;
import dk.kkr.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the list of participants. It begins with its heading; where the dump begins in the middle of it, lines that
 * name a person and a municipality are participants all the same, with nothing said of their attendance.
 */
final class ParticipantReader {
    private static final int MAX_LENGTH = 160;

    private final Set<Integer> used;
    private final List<Participant> participants = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<Attendance> attendance = Optional.empty();
    private boolean inList;

    /** The text of the last entry, on which a wrapped one goes on. */
    private String lastText = "";

    private ParticipantReader(Set<Integer> used) {
        this.used = used;
    }

    /** Reads the blocks of the front matter; adds the indices of those that belong to the list to used. */
    static ParticipantReader read(List<Block> front, Set<Integer> used, Set<Integer> cover) {
        ParticipantReader reader = new ParticipantReader(used);
        for (int i = 0; i < front.size(); i++) {
            if (!cover.contains(i)) {
                reader.read(front.get(i), i);
            }
        }
        return reader;
    }

    List<Participant> participants() {
        return participants;
    }

    List<Finding> findings() {
        return findings;
    }

    private void read(Block block, int index) {
        Optional<AttendanceHeading> heading = AttendanceHeading.parse(block.text());
        if (heading.isPresent()) {
            attendance = heading.get().attendance();
            inList = true;
            used.add(index);
            lastText = "";
        } else if (block.text().length() <= MAX_LENGTH) {
            readEntry(block, index);
        } else {
            inList = false;
        }
    }

    private void readEntry(Block block, int index) {
        String text = block.kind() == BlockKind.LIST_ENTRY
                ? block.text().substring(block.text().indexOf(' ') + 1)
                : block.text();
        if (continuesLast(text)) {
            participants.remove(participants.size() - 1);
            text = lastText + " " + text;
            add(text, ParticipantLine.parse(text), block, index);
            return;
        }
        Optional<ParticipantLine> entry = ParticipantLine.parse(text)
                .filter(line ->
                        line.namesMunicipality() || (inList && line.party().isPresent()));
        if (entry.isPresent()) {
            add(text, entry, block, index);
        } else if (inList && looksLikeEntry(text)) {
            used.add(index);
            findings.add(Finding.of(
                    FindingCode.PARTICIPANT_NOT_UNDERSTOOD,
                    block.firstLine(),
                    "not understood as a participant: '" + Quote.beginningOf(text) + "'"));
        }
    }

    private void add(String text, Optional<ParticipantLine> entry, Block block, int index) {
        entry.ifPresent(line -> participants.add(line.toParticipant(attendance, block.firstLine())));
        used.add(index);
        lastText = text;
    }

    /** {@code (formand)} or {@code supp. Jan Friis deltog}, wrapped onto a line of its own. */
    private boolean continuesLast(String text) {
        return !lastText.isEmpty() && !participants.isEmpty() && (text.startsWith("(") || text.startsWith("supp"));
    }

    private static boolean looksLikeEntry(String text) {
        return text.indexOf(',') > 0 || text.indexOf('(') > 0;
    }
}
