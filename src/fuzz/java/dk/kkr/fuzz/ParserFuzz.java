package dk.kkr.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.kkr.invariant.Invariants;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole parser: whatever the bytes, it refuses them or the invariants hold for the meeting. */
class ParserFuzz {
    @DictionaryFile(resourcePath = "format.dict")
    @MethodSource("dk.kkr.fuzz.Seeds#dumps")
    @FuzzTest
    void invariantsHold(byte[] dump) {
        Invariants.check("fuzzed dump", dump);
    }
}
