package dk.kkr.agenda;

import dk.kkr.MeetingParser;
import dk.kkr.model.CheckedDump;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code spec/roles.txt}: the input is a document, and every stretch of it comes out after its role. */
class RolesSpecTest {
    static List<SpecCase> cases() {
        return SpecFile.read("roles.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(RolesSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) throws Exception {
        CheckedDump dump = new MeetingParser().check(each.text().getBytes(StandardCharsets.UTF_8), "spec");
        return dump.account().entries().stream()
                .map(entry -> "[" + entry.role() + "] " + dump.textAt(entry.place()))
                .toList();
    }
}
