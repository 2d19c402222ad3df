package dk.kkr.outline;

import dk.kkr.model.Finding;
import java.util.BitSet;
import java.util.List;

/**
 * The contents list and the items of a dump.
 *
 * @param lines of the dump, those of the contents list marked
 */
record Skeleton(List<OutlineLine> lines, List<Candidate> items, List<Finding> findings) {

    /** @param lines to be changed */
    static Skeleton of(List<OutlineLine> lines) {
        Contents contents = ContentsFinder.find(lines, firstHeading(lines));
        contents.marks()
                .forEach((index, marked) -> lines.set(index, lines.get(index).withMark(marked.mark(), marked.text())));
        return new Skeleton(lines, chooseItems(lines, contents), contents.findings());
    }

    /** The contents list stands before the first heading of a section and the first case. */
    private static int firstHeading(List<OutlineLine> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).mark() instanceof Mark.Plain) {
            first++;
        }
        return first;
    }

    /** The best sequence, and whatever else has a case: items may be numbered twice, or anew. */
    private static List<Candidate> chooseItems(List<OutlineLine> lines, Contents contents) {
        List<Candidate> candidates = new CandidateFinder(lines, contents).find();
        BitSet chosen = new BitSet();
        ItemSequence.choose(candidates).forEach(item -> chosen.set(item.index()));
        return candidates.stream()
                .filter(candidate -> candidate.hasCase() || chosen.get(candidate.index()))
                .toList();
    }
}
