package dk.kkr.agenda;

import dk.kkr.MeetingParser;
import dk.kkr.model.Decision;
import dk.kkr.model.RepairedText;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/running.txt}: the input is a document, and its running text comes out, as {@code kkr repair} prints it;
 * with the option {@code fix}, residues are repaired too; with {@code log}, what was done with each line-end hyphen
 * comes out instead.
 */
class RunningTextSpecTest {
    static List<SpecCase> cases() {
        return SpecFile.read("running.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(RunningTextSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) throws Exception {
        MeetingParser parser = each.has("fix") ? new MeetingParser().withResiduesFixed() : new MeetingParser();
        RepairedText repaired = parser.repair(each.text().getBytes(StandardCharsets.UTF_8), "spec");
        return each.has("log")
                ? repaired.decisions().stream()
                        .map(RunningTextSpecTest::describe)
                        .toList()
                : repaired.text().lines().toList();
    }

    private static String describe(Decision decision) {
        return decision.line() + ": " + decision.left() + " / " + decision.right() + " → " + decision.result();
    }
}
