package dk.kkr.agenda;

import dk.kkr.agenda.checks.ContentsWitness;
import dk.kkr.agenda.checks.CutOffCheck;
import dk.kkr.agenda.checks.ItemCheck;
import dk.kkr.agenda.checks.SequenceCheck;
import dk.kkr.agenda.checks.UnknownHeadings;
import dk.kkr.agenda.cover.FactFinder;
import dk.kkr.agenda.cover.MeetingFacts;
import dk.kkr.agenda.items.ItemTree;
import dk.kkr.agenda.items.Parts;
import dk.kkr.block.BlockedText;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.CheckedDump;
import dk.kkr.model.ContentsEntry;
import dk.kkr.model.Decision;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.model.GivenFacts;
import dk.kkr.model.Meeting;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.outline.front.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assembles a meeting from the blocks of a dump. */
public final class MeetingAssembler {
    private MeetingAssembler() {}

    /**
     * Assembles a meeting.
     *
     * @param given counts where the dump does not say
     * @throws UnusableDumpException if there is no agenda item in the dump
     */
    public static Meeting assemble(BlockedText text, GivenFacts given) throws UnusableDumpException {
        Parts parts = Parts.of(text.blocks());
        return assemble(text, parts, ItemTree.of(parts.items()), given);
    }

    /**
     * Assembles a meeting, and keeps an account of what became of each stretch of the dump.
     *
     * @param lines every line of the dump
     * @param given counts where the dump does not say
     * @throws UnusableDumpException if there is no agenda item in the dump
     */
    public static CheckedDump check(BlockedText text, List<String> lines, GivenFacts given)
            throws UnusableDumpException {
        Parts parts = Parts.of(text.blocks());
        ItemTree tree = ItemTree.of(parts.items());
        return new CheckedDump(
                assemble(text, parts, tree, given),
                LineAccountBuilder.of(List.of(parts.placed(), tree.placed())),
                lines);
    }

    private static Meeting assemble(BlockedText text, Parts parts, ItemTree tree, GivenFacts given) {
        List<AgendaItem> items = tree.items();
        List<ContentsEntry> contents = ContentsReader.read(parts.contents());
        MeetingFacts facts = FactFinder.find(text.cover(), text.blocks(), items, given);
        return new Meeting(
                text.source(),
                facts.council(),
                facts.documentType(),
                facts.date(),
                Said.valueOf(text.cover().startTime()),
                Said.valueOf(text.cover().venue()),
                text.participants(),
                contents,
                items,
                sorted(List.of(
                        text.findings(),
                        facts.findings(),
                        ofItems(items, contents, facts.documentType()),
                        UnknownHeadings.in(parts.items(), tree.roles()),
                        tree.findings(),
                        CutOffCheck.of(text.blocks()),
                        unsureHyphens(text.decisions()))),
                text.decisions(),
                facts.evidence());
    }

    private static List<Finding> ofItems(
            List<AgendaItem> items, List<ContentsEntry> contents, Optional<DocumentType> type) {
        List<Finding> findings = new ArrayList<>(ContentsWitness.compare(contents, items));
        findings.addAll(SequenceCheck.of(items));
        findings.addAll(ItemCheck.of(items, type));
        return findings;
    }

    private static List<Finding> sorted(List<List<Finding>> findings) {
        List<Finding> sorted = new ArrayList<>();
        for (List<Finding> ofOne : findings) {
            sorted.addAll(ofOne);
        }
        sorted.sort((one, other) -> Integer.compare(one.line(), other.line()));
        return sorted;
    }

    private static List<Finding> unsureHyphens(List<Decision> decisions) {
        FindingLog findings = new FindingLog();
        for (Decision decision : decisions) {
            if (decision.certainty() == Decision.Certainty.UNSURE) {
                findings.add(Finding.of(
                        FindingCode.HYPHEN_UNSURE,
                        decision.line(),
                        "'" + decision.left() + "' and '" + decision.right() + "' became '" + decision.result() + "': "
                                + decision.reason()));
            }
        }
        return findings.all();
    }
}
