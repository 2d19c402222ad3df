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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
        List<Block> beforeItems = blocks.subList(0, firstItem);
        LaterParticipants later = LaterParticipants.in(blocks.subList(firstItem, blocks.size()));
        ItemTree tree = ItemTree.of(later.others());
        List<AgendaItem> items = tree.items();
        FrontMatter front = FrontMatterReader.read(
                Stream.concat(beforeItems.stream().filter(MeetingAssembler::isFront), later.list().stream())
                        .toList(),
                !items.get(0).number().isFirst());
        List<ContentsEntry> contents = ContentsReader.read(blocks);
        MeetingFacts facts = FactFinder.find(front.cover(), blocks, items);
        Stream<PlacedBlock> others = beforeItems.stream()
                .filter(block -> !isFront(block))
                .map(block -> new PlacedBlock(block, roleBeforeItems(block.mark())));
        return new Meeting(
                text.source(),
                facts.council(),
                facts.documentType(),
                facts.date(),
                front.cover().startTime(),
                front.cover().venue(),
                front.participants(),
                contents,
                items,
                sorted(Stream.of(
                        text.findings(),
                        front.findings(),
                        facts.findings(),
                        ContentsWitness.compare(contents, items),
                        SequenceCheck.of(items),
                        tree.findings(),
                        CutOffCheck.of(blocks),
                        unsureHyphens(text.decisions()))),
                LineAccountBuilder.of(Stream.of(front.placed().stream(), others, tree.placed().stream())
                        .flatMap(placed -> placed)),
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

    private static boolean isFront(Block block) {
        return block.mark() == Mark.Plain.FRONT;
    }

    private static Role roleBeforeItems(Mark mark) {
        if (mark instanceof Mark.ContentsLine) {
            return Role.CONTENTS;
        }
        return mark == Mark.Plain.RUNNING_HEADER
                ? Role.RUNNING_HEADER
                : mark == Mark.Plain.PAGE_NUMBER ? Role.PAGE_NUMBER : Role.FRONT_MATTER;
    }

    private static List<Finding> sorted(Stream<List<Finding>> findings) {
        return findings.flatMap(List::stream)
                .sorted(Comparator.comparingInt(Finding::line))
                .toList();
    }

    private static List<Finding> unsureHyphens(List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.certainty() == Decision.Certainty.UNSURE)
                .map(decision -> Finding.of(
                        FindingCode.HYPHEN_UNSURE,
                        decision.line(),
                        "'" + decision.left() + "' and '" + decision.right() + "' were made '" + decision.result()
                                + "': " + decision.reason()))
                .toList();
    }
}
