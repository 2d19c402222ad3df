package dk.kkr.bench;

import dk.kkr.MeetingParser;
import dk.kkr.hyphen.HyphenRepair;
import dk.kkr.hyphen.LineBreak;
import dk.kkr.input.DumpReader;
import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import dk.kkr.model.RepairedText;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.outline.OutlineFinder;
import dk.kkr.page.PageLabeller;
import dk.kkr.spelling.Spelling;
import java.util.List;
import java.util.Optional;

/**
 * What the hyphen stage gets of one dump.
 *
 * @param lines of which it takes its words
 * @param breaks that it decides
 * @param texts of the blocks, in which it looks for residues
 */
record HyphenInput(List<String> lines, List<LineBreak> breaks, List<String> texts) {
    static HyphenInput of(byte[] dump, String name) throws UnusableDumpException {
        RepairedText repaired = new MeetingParser().repair(dump, name);
        List<String> lines = linesOf(dump, name);
        return new HyphenInput(
                lines,
                repaired.decisions().stream()
                        .map(decision -> new LineBreak("", decision.left(), decision.right(), false))
                        .toList(),
                repaired.text().lines().toList());
    }

    HyphenRepair newRepair() {
        return HyphenRepair.of(lines);
    }

    private static List<String> linesOf(byte[] dump, String name) throws UnusableDumpException {
        return OutlineFinder.find(PageLabeller.label(Spelling.mend(new DumpReader(Optional.empty()).read(dump, name))))
                .lines()
                .stream()
                .filter(line -> !line.mark().isFurniture() || line.mark() == Mark.Plain.PAGE_LINK)
                .map(Line::text)
                .toList();
    }
}
