package dk.kkr.agenda;

import dk.kkr.block.Block;
import dk.kkr.block.BlockedText;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.ContentsEntry;
import dk.kkr.model.Decision;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Meeting;
import dk.kkr.model.Role;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.outline.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Assembles a meeting from the blocks of a dump. */
public final class MeetingAssembler {
    private MeetingAssembler() {}

    /**
     * Assembles a meeting.
     *
     * @throws UnusableDumpException if there is no agenda item in the dump
     */
    public static Meeting assemble(BlockedText text) throws UnusableDumpException {
        List<Block> blocks = text.blocks();
        int firstItem = firstItem(blocks);
        FrontMatter front = FrontMatterReader.read(blocks.subList(0, firstItem).stream()
                .filter(block -> block.mark() == Mark.Plain.FRONT)
                .toList());
        ItemTree tree = ItemTree.of(blocks.subList(firstItem, blocks.size()));
        List<AgendaItem> items = tree.items();
        List<ContentsEntry> contents = ContentsReader.read(blocks);
        MeetingFacts facts = new MeetingFacts(blocks, items);
        List<PlacedBlock> placed = new ArrayList<>(front.placed());
        blocks.subList(0, firstItem).forEach(block -> placeOther(block, placed));
        placed.addAll(tree.placed());
        return new Meeting(
                text.source(),
                facts.council(front.cover()),
                facts.documentType(front.cover()),
                facts.date(front.cover()),
                front.cover().startTime(),
                front.cover().venue(),
                front.participants(),
                contents,
                items,
                findings(text, front, contents, items, facts),
                LineAccountBuilder.of(placed),
                text.decisions());
    }

    private static int firstItem(List<Block> blocks) throws UnusableDumpException {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).mark() instanceof Mark.ItemHeading) {
                return i;
            }
        }
        throw new UnusableDumpException(
                0,
                "has no agenda item (a numbered heading such as '1. Godkendelse af dagsorden'):"
                        + " is it the text of a KKR agenda or minutes?");
    }

    /** Contents list and page furniture among the front matter. */
    private static void placeOther(Block block, List<PlacedBlock> placed) {
        if (block.mark() instanceof Mark.ContentsLine) {
            placed.add(new PlacedBlock(block, Role.CONTENTS));
        } else if (block.mark() == Mark.Plain.RUNNING_HEADER) {
            placed.add(new PlacedBlock(block, Role.RUNNING_HEADER));
        } else if (block.mark() == Mark.Plain.PAGE_NUMBER) {
            placed.add(new PlacedBlock(block, Role.PAGE_NUMBER));
        } else if (block.mark() == Mark.Plain.PAGE_LINK) {
            placed.add(new PlacedBlock(block, Role.FRONT_MATTER));
        }
    }

    private static List<Finding> findings(
            BlockedText text,
            FrontMatter front,
            List<ContentsEntry> contents,
            List<AgendaItem> items,
            MeetingFacts facts) {
        List<Finding> findings = new ArrayList<>(text.findings());
        findings.addAll(front.findings());
        findings.addAll(facts.findings());
        findings.addAll(ContentsWitness.compare(contents, items));
        findings.addAll(SequenceCheck.of(items));
        text.decisions().stream()
                .filter(decision -> decision.certainty() == Decision.Certainty.UNSURE)
                .map(MeetingAssembler::unsure)
                .forEach(findings::add);
        findings.sort(Comparator.comparingInt(Finding::line));
        return findings;
    }

    private static Finding unsure(Decision decision) {
        return Finding.of(
                FindingCode.HYPHEN_UNSURE,
                decision.line(),
                "'" + decision.left() + "' and '" + decision.right() + "' were made '" + decision.result() + "': "
                        + decision.reason());
    }
}
