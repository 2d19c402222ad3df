package dk.kkr.invariant;

import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/surprises.txt}: what broken inputs brought to light, made as short as it still shows. It comes out
 * whether there is an agenda item in it and the invariants hold, or what does not.
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
