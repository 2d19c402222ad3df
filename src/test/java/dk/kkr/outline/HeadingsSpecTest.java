package dk.kkr.outline;

import dk.kkr.line.Mark;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecFile;
import dk.kkr.spec.Stages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/headings.txt} and {@code spec/labels.txt}: each line of the input comes out after its place in the
 * skeleton. Text has no place; what stands before the first item is {@code [front]}.
 */
class HeadingsSpecTest {
    static List<SpecCase> cases() {
        return Stream.concat(SpecFile.read("headings.txt").stream(), SpecFile.read("labels.txt").stream())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(HeadingsSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) throws Exception {
        return Stages.outline(each.text()).lines().stream()
                .map(line -> label(line.mark()) + line.text())
                .toList();
    }

    private static String label(Mark mark) {
        if (mark instanceof Mark.ItemHeading item) {
            return "[item " + item.number() + "] ";
        }
        if (mark instanceof Mark.CaseReference reference) {
            return Stream.concat(Stream.of(reference.caseId()), reference.caseOfficer().stream())
                    .collect(Collectors.joining(" ", "[case ", "] "));
        }
        if (mark instanceof Mark.SectionHeading section) {
            return "[" + section.type().name().toLowerCase(java.util.Locale.ROOT) + "] ";
        }
        return mark instanceof Mark.ContentsLine contents ? label(contents) : label((Mark.Plain) mark);
    }

    private static String label(Mark.ContentsLine line) {
        String number = line.number().map(found -> " " + found).orElse("");
        String page = line.page().map(found -> " page " + found).orElse("");
        return (line.starts() ? "[contents" : "[contents goes on") + number + page + "] ";
    }

    private static String label(Mark.Plain mark) {
        return switch (mark) {
            case BODY, COVER, PARTICIPANT, PARTICIPANT_CONTINUED, UNREAD -> "[front] ";
            case TITLE_CONTINUED -> "[title goes on] ";
            case TEXT -> "";
            case PAGE_LINK -> "[link] ";
            case RUNNING_HEADER, LETTERHEAD, MARKUP -> "[header] ";
            case PAGE_NUMBER -> "[number] ";
        };
    }
}
