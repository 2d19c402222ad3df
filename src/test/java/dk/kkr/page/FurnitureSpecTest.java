package dk.kkr.page;

import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecFile;
import dk.kkr.spec.Stages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/furniture.txt}: each stretch of the input comes out on a line, furniture after its label. Body text that
 * a gap or a page break sets apart has {@code (gap)} or {@code (page)} before it, a word cut by furniture {@code (cut)}
 * after it. With the option {@code spacing}, only what was found about the dump's spacing comes out; with
 * {@code indents}, body text after its indent instead.
 */
class FurnitureSpecTest {
    static List<SpecCase> cases() {
        return SpecFile.read("furniture.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(FurnitureSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) throws Exception {
        PagedText pages = Stages.pages(each.text());
        if (each.has("spacing")) {
            return describe(pages.spacing());
        }
        return pages.lines().stream()
                .map(line -> each.has("indents") && line.mark() == Mark.Plain.BODY
                        ? " ".repeat(line.indent()) + line.text()
                        : describe(line))
                .toList();
    }

    private static List<String> describe(Spacing spacing) {
        List<String> found = new ArrayList<>();
        found.add("empty lines between lines: " + spacing.blankLines());
        found.add(spacing.wrapped() ? "paragraphs wrap" : "a paragraph is a line");
        found.add(spacing.gapsTell() ? "gaps tell" : "gaps say nothing");
        return found;
    }

    private static String describe(Line line) {
        return switch ((Mark.Plain) line.mark()) {
            case BODY -> gap(line.gap()) + line.text() + (line.isCutInWord() ? " (cut)" : "");
            case RUNNING_HEADER -> "[header] " + line.text();
            case LETTERHEAD -> "[letterhead] " + line.text();
            case PAGE_NUMBER -> "[number] " + line.text();
            case PAGE_LINK -> "[link] " + line.text();
            case MARKUP -> "[markup] " + line.text();
            default -> throw new AssertionError(line.mark());
        };
    }

    private static String gap(Gap gap) {
        return switch (gap) {
            case NONE -> "";
            case PARAGRAPH -> "(gap) ";
            case PAGE -> "(page) ";
        };
    }
}
