package dk.kkr.hyphen;

import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/residues.txt}: the input is a dump's lines, of which the first is looked at. What is too many in it comes
 * out, hyphen or blank, with what the dump proves; with the option {@code lost}, the words to which a hyphen is given
 * back. A case without output says that there is none.
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
                ? Arrays.stream(line.split(" ", -1))
                        .flatMap(word -> restored(repair, word))
                        .toList()
                : residues(repair, line).map(residue -> describe(residue, line)).toList();
    }

    /** As the blocks ask for them: only where the line is one to look at. */
    private static Stream<Residue> residues(HyphenRepair repair, String line) {
        return repair.linesToLookAt().get(0) ? repair.residuesIn(line, 0, line.length()).stream() : Stream.empty();
    }

    private static Stream<String> restored(HyphenRepair repair, String word) {
        return repair.restore(word).stream().map(form -> word + " → " + form);
    }

    /** What stands at the residue's offset, so that the offset is shown to be right. */
    private static String describe(Residue residue, String line) {
        String printed = line.startsWith(residue.printed(), residue.offset())
                ? residue.printed()
                : "not '" + residue.printed() + "' at " + residue.offset();
        return residue.kind().name().toLowerCase(Locale.ROOT) + ": " + printed + " → " + residue.suggested();
    }
}
