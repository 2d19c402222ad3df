package dk.kkr.agenda;

import dk.kkr.block.Block;
import dk.kkr.model.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what stands before the first item: cover and participants; the rest (mission, vision) is only accounted for.
 */
final class FrontMatterReader {
    private FrontMatterReader() {}

    static FrontMatter read(List<Block> front) {
        Set<Integer> cover = new HashSet<>();
        CoverFacts facts = CoverReader.read(front, cover);
        Set<Integer> listed = new HashSet<>();
        ParticipantReader participants = ParticipantReader.read(front, listed, cover);
        List<PlacedBlock> placed = new ArrayList<>();
        for (int i = 0; i < front.size(); i++) {
            Role role = cover.contains(i) ? Role.COVER : listed.contains(i) ? Role.PARTICIPANTS : Role.FRONT_MATTER;
            placed.add(new PlacedBlock(front.get(i), role));
        }
        return new FrontMatter(facts, participants.participants(), placed, participants.findings());
    }
}
