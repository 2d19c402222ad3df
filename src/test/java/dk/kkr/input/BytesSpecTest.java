package dk.kkr.input;

import dk.kkr.model.Finding;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecDump;
import dk.kkr.spec.SpecFile;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/bytes.txt}: each character of the input stands for the byte of its number, so that a reader sees what an
 * editor shows that takes any file for ISO-8859-1. The charset and the lines come out, then the findings; or why the
 * bytes are refused. An option is the charset that the user named.
 */
class BytesSpecTest {
    static List<SpecCase> cases() {
        return SpecFile.read("bytes.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(BytesSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) {
        Optional<Charset> wanted = each.options().stream().map(Charset::forName).findFirst();
        try {
            return describe(new DumpReader(wanted).read(SpecDump.bytesOf(each), "spec"));
        } catch (UnusableDumpException e) {
            return List.of("refused, line " + e.line() + ": " + e.getMessage());
        }
    }

    private static List<String> describe(SourceText text) {
        List<String> facts = new ArrayList<>();
        facts.add(text.source().encoding().orElse(""));
        facts.addAll(text.lines());
        for (Finding finding : text.findings()) {
            facts.add(finding.line() + ": " + finding.code() + ": " + finding.message());
        }
        return facts;
    }
}
