package dk.kkr.page;

import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecFile;
import dk.kkr.spec.Stages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/furniture.txt}: each stretch of the input comes out on a line, furniture behind its label. Body text that
 * a gap or a page break sets apart has {@code (gap)} or {@code (page)} before it, a word cut by furniture {@code (cut)}
 * behind it. With the option {@code spacing}, only what was found out of the dump's spacing comes out; with
 * {@code indents}, body text behind its indent instead.
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
        return pages.spans().stream()
                .map(span -> each.has("indents") && span.label() == PageLabel.BODY
                        ? " ".repeat(span.indent()) + span.text()
                        : describe(span))
                .toList();
    }

    private static List<String> describe(Spacing spacing) {
        List<String> found = new ArrayList<>();
        found.add("empty lines between lines: " + spacing.blankLines());
        found.add(spacing.wrapped() ? "paragraphs wrap" : "a paragraph is a line");
        found.add(spacing.gapsTell() ? "gaps tell" : "gaps say nothing");
        return found;
    }

    private static String describe(PageSpan span) {
        return switch (span.label()) {
            case BODY -> gap(span.gap()) + span.text() + (span.cutInWord() ? " (cut)" : "");
            case RUNNING_HEADER -> "[header] " + span.text();
            case LETTERHEAD -> "[letterhead] " + span.text();
            case PAGE_NUMBER -> "[number] " + span.text();
            case PAGE_LINK -> "[link] " + span.text();
            case MARKUP -> "[markup] " + span.text();
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
