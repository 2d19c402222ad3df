package dk.kkr.agenda;

import dk.kkr.MeetingParser;
import dk.kkr.model.Meeting;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/findings.txt}: the input is a document; the options are codes of the catalogue, whose findings come out
 * as {@code line: code: message}. A case without output has no such finding.
 */
class FindingsSpecTest {
    static List<SpecCase> cases() {
        return SpecFile.read("findings.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(FindingsSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) throws Exception {
        Meeting meeting = new MeetingParser().parse(each.text().getBytes(StandardCharsets.UTF_8), "spec");
        return meeting.findings().stream()
                .filter(finding -> each.has(finding.code().toString()))
                .map(finding -> finding.line() + ": " + finding.code() + ": " + finding.message())
                .toList();
    }
}
