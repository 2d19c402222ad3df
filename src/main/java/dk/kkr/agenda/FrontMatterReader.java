package dk.kkr.agenda;

import dk.kkr.block.Block;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Role;
import dk.kkr.text.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what stands before the first item: cover and participants. The rest (mission, vision) is only accounted for,
 * unless the dump begins in the middle of the document: then it is the text of an item whose heading is missing.
 */
final class FrontMatterReader {
    private FrontMatterReader() {}

    /** @param items those behind it; where some are missing before the first, the dump begins in the middle */
    static FrontMatter read(List<Block> front, List<AgendaItem> items) {
        Set<Integer> titles = RepeatedTitles.in(front, items);
        Set<Integer> cover = new HashSet<>();
        CoverFacts facts = CoverReader.read(front, titles, cover);
        Set<Integer> others = new HashSet<>(titles);
        others.addAll(cover);
        Set<Integer> listed = new HashSet<>();
        ParticipantReader participants = ParticipantReader.read(front, listed, others);
        Role rest = items.get(0).number().isFirst() ? Role.FRONT_MATTER : Role.UNPLACED;
        List<PlacedBlock> placed = new ArrayList<>();
        for (int i = 0; i < front.size(); i++) {
            Role role = cover.contains(i) ? Role.COVER : listed.contains(i) ? Role.PARTICIPANTS : rest;
            placed.add(new PlacedBlock(front.get(i), role));
        }
        List<Finding> findings = new ArrayList<>(participants.findings());
        unplaced(placed).ifPresent(findings::add);
        return new FrontMatter(facts, participants.participants(), placed, findings);
    }

    private static Optional<Finding> unplaced(List<PlacedBlock> placed) {
        List<PlacedBlock> unplaced = new ArrayList<>(placed);
        unplaced.removeIf(block -> block.role() != Role.UNPLACED);
        if (unplaced.isEmpty()) {
            return Optional.empty();
        }
        Block first = unplaced.get(0).block();
        return Optional.of(Finding.of(
                FindingCode.UNPLACED_TEXT,
                first.firstLine(),
                "the text up to line "
                        + unplaced.get(unplaced.size() - 1).block().lastLine()
                        + " belongs to an item whose heading is not in the dump: '" + Quote.beginningOf(first.text())
                        + "'"));
    }
}
