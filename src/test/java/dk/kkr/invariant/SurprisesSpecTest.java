package dk.kkr.invariant;

import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/surprises.txt}: bugs that broken inputs revealed, as short as possible. The output says whether there is
 * an agenda item and the invariants hold, or which one fails.
 */
class SurprisesSpecTest {
    static List<SpecCase> cases() {
        return SpecFile.read("surprises.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(SurprisesSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) {
        try {
            return List.of(Invariants.check(each.place(), each.text()) ? "the invariants hold" : "no agenda item");
        } catch (AssertionError e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
