package dk.kkr.hyphen;

import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/residues.txt}: the input is a dump's lines; the first is searched. The output is each superfluous hyphen
 * or blank, with what the dump proves; with the option {@code lost}, the words whose hyphen is restored. A case without
 * output finds nothing.
 */
class ResiduesSpecTest {
    static List<SpecCase> cases() {
        return SpecFile.read("residues.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(ResiduesSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) {
        HyphenRepair repair = HyphenRepair.of(each.input());
        String line = each.input().get(0);
        return each.has("lost")
                ? repair.lostHyphensIn(line).stream()
                        .map(lost -> lost.printed() + " → " + lost.suggested())
                        .toList()
                : residues(repair, line).map(residue -> describe(residue, line)).toList();
    }

    /** As {@code block} does: only on lines that may have residues. */
    private static Stream<Residue> residues(HyphenRepair repair, String line) {
        return repair.linesToLookAt().get(0) ? repair.residuesIn(line, 0, line.length()).stream() : Stream.empty();
    }

    /** The text at the residue's offset, to check the offset. */
    private static String describe(Residue residue, String line) {
        String printed = line.startsWith(residue.printed(), residue.offset())
                ? residue.printed()
                : "not '" + residue.printed() + "' at " + residue.offset();
        return residue.kind().name().toLowerCase(Locale.ROOT) + ": " + printed + " → " + residue.suggested();
    }
}
