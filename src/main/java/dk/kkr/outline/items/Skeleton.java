package dk.kkr.outline.items;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Finding;
import dk.kkr.outline.contents.Contents;
import dk.kkr.outline.contents.ContentsFinder;
import dk.kkr.profile.DocumentWord;
import dk.kkr.profile.MarkdownMarks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The contents list and the items of a dump.
 *
 * @param lines of the dump, those of the contents list marked
 */
public record Skeleton(Lines lines, List<Candidate> items, List<Finding> findings) {

    /** @param lines to be changed */
    static Skeleton of(Lines lines) {
        Contents contents = ContentsFinder.find(lines, firstHeading(lines));
        for (Map.Entry<Integer, Contents.MarkedText> entry : contents.marks().entrySet()) {
            Contents.MarkedText marked = entry.getValue();
            lines.set(entry.getKey(), lines.get(entry.getKey()).withMark(marked.mark(), marked.text()));
        }
        List<Candidate> candidates = new CandidateFinder(lines, contents).find();
        List<Integer> covers = SecondCovers.in(lines, candidates);
        List<Finding> findings = new ArrayList<>(contents.findings());
        for (int cover : covers) {
            findings.add(SecondCovers.finding(lines.get(cover)));
        }
        return new Skeleton(lines, chooseItems(candidates, covers), findings);
    }

    /**
     * The contents list stands before the first heading of a section and the first item's case. A letter's head has a
     * case too, {@code Sags ID: SAG-2013-00142}, but no numbered title above it.
     */
    private static int firstHeading(Lines lines) {
        boolean numbered = false;
        int caseOfLetter = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.mark() instanceof Mark.SectionHeading || (numbered && isCase(line))) {
                return i;
            }
            caseOfLetter = isCase(line) ? Math.min(caseOfLetter, i) : caseOfLetter;
            numbered = numbered || (line.isBody() && line.isNumberedTitle());
        }
        return caseOfLetter;
    }

    private static boolean isCase(Line line) {
        return line.mark() instanceof Mark.CaseReference;
    }

    /**
     * The best sequence of each document, and whatever else has a case, since numbers may occur twice or begin again;
     * and items out of order, which the contents list shows ({@link OutOfOrder}).
     */
    private static List<Candidate> chooseItems(List<Candidate> candidates, List<Integer> covers) {
        BitSet chosen = new BitSet();
        int start = 0;
        for (int cover : covers) {
            int end = start;
            while (end < candidates.size() && candidates.get(end).index() < cover) {
                end++;
            }
            choose(candidates.subList(start, end), chosen);
            start = end;
        }
        choose(candidates.subList(start, candidates.size()), chosen);
        for (Candidate candidate : candidates) {
            chosen.set(candidate.index(), candidate.hasCase() || chosen.get(candidate.index()));
        }
        OutOfOrder.add(candidates, chosen);
        List<Candidate> items = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (chosen.get(candidate.index())) {
                items.add(candidate);
            }
        }
        return items;
    }

    private static void choose(List<Candidate> candidates, BitSet chosen) {
        for (Candidate item : ItemSequence.choose(candidates)) {
            chosen.set(item.index());
        }
    }

    /**
     * The type of document named by the first line that names one, of those before the items and the running headers.
     */
    public Optional<DocumentType> type() {
        int first = items.isEmpty() ? lines.size() : items.get(0).index();
        for (int i = 0; i < lines.size(); i++) {
            Mark mark = lines.get(i).mark();
            if ((i < first && mark == Mark.Plain.BODY) || mark.isHeader()) {
                Optional<DocumentType> type =
                        DocumentWord.on(MarkdownMarks.strip(lines.get(i).text()));
                if (type.isPresent()) {
                    return type;
                }
            }
        }
        return Optional.empty();
    }

    /** How many items have more than their title. */
    public int itemsWithText() {
        int count = 0;
        for (int i = 0; i < items.size(); i++) {
            int end = i + 1 < items.size() ? items.get(i + 1).index() : lines.size();
            count += end > items.get(i).titleEnd() ? 1 : 0;
        }
        return count;
    }
}
