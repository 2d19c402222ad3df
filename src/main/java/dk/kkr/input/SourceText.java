package dk.kkr.input;

import dk.kkr.line.CharacterTable;
import dk.kkr.line.Characters;
import dk.kkr.model.Finding;
import dk.kkr.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A dump as lines.
 *
 * @param lines every line of the dump, normalised, without its line end, the empty ones too; may hold form feeds and
 *     tabs
 * @param characters of each line
 * @param furniture the 1-based lines of which it is known that they are page furniture; none in a text
 * @param findings what is odd about its bytes
 */
public record SourceText(
        Source source, List<String> lines, CharacterTable characters, Set<Integer> furniture, List<Finding> findings) {
    public SourceText {
        lines = List.copyOf(lines);
        furniture = Set.copyOf(furniture);
        findings = List.copyOf(findings);
        if (lines.size() != source.lines() || characters.size() != source.lines()) {
            throw new IllegalArgumentException(lines.size() + " lines of a dump that has " + source.lines());
        }
    }

    /** The same with repaired lines, as many as before, and a finding that says so. */
    public SourceText repaired(List<String> repairedLines, Finding finding) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(finding);
        CharacterTable ofRepaired = new CharacterTable(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String repaired = repairedLines.get(i);
            ofRepaired.add(repaired.equals(lines.get(i)) ? characters.get(i) : Characters.of(repaired));
        }
        return new SourceText(source, repairedLines, ofRepaired, furniture, all);
    }
}
