package dk.kkr;

import dk.kkr.input.SourceText;
import dk.kkr.model.Finding;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/pdf.txt}: a PDF is drawn, as {@link DrawnPdf} says. Its lines come out, without the blank that ends each,
 * then those that are furniture, and the findings.
 */
class PdfSpecTest {
    static List<SpecCase> cases() {
        return SpecFile.read("pdf.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(PdfSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) {
        try {
            return describe(PdfSource.read(DrawnPdf.of(each.input()), "spec"));
        } catch (UnusableDumpException e) {
            return List.of("refused: " + e.getMessage());
        }
    }

    private static List<String> describe(SourceText text) {
        List<String> facts = new ArrayList<>();
        for (String line : text.lines()) {
            facts.add(line.equals(" ") ? line : line.stripTrailing());
        }
        text.furniture().stream().sorted().forEach(line -> facts.add("furniture: line " + line));
        for (Finding finding : text.findings()) {
            facts.add(finding.line() + ": " + finding.code() + ": " + finding.message());
        }
        return facts;
    }
}
