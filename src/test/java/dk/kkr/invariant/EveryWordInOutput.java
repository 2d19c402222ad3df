package dk.kkr.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.LineAccount;
import dk.kkr.model.Link;
import dk.kkr.model.Role;
import dk.kkr.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every word of a stretch with an output role is in the output, and nothing else is: letters and digits in order, those
 * of a section's text section by section.
 */
final class EveryWordInOutput {
    private final ParsedDump dump;

    private EveryWordInOutput(ParsedDump dump) {
        this.dump = dump;
    }

    static void check(ParsedDump dump) {
        new EveryWordInOutput(dump).check();
    }

    private void check() {
        compare(
                Role.ITEM_HEADING,
                dump.items().map(dump::headingOf),
                dump.hasUnusualNumbers() ? Letters::ofUnusual : Letters::of);
        compare(Role.CONTENTS, dump.meeting().tableOfContents().stream().map(dump::textOf), Letters::ofContents);
        compare(
                Role.CASE_REFERENCE,
                dump.items()
                        .map(item ->
                                item.caseId().orElse("") + item.caseOfficer().orElse("")));
        compare(Role.SECTION_HEADING, sections().map(section -> section.heading()
                .orElse("")));
        compare(
                Role.PAGE_LINK,
                sections().flatMap(section -> section.links().stream()).map(Link::url));
        assertThat(sectionsOfAccount())
                .as("%s: text of the sections", dump.name())
                .isEqualTo(sections()
                        .map(section -> Letters.of(section.text()))
                        .filter(letters -> !letters.isEmpty())
                        .toList());
    }

    private void compare(Role role, Stream<String> output) {
        compare(role, output, Letters::of);
    }

    private void compare(Role role, Stream<String> output, UnaryOperator<String> lettersOf) {
        String source = dump.entries(role)
                .map(entry -> lettersOf.apply(dump.textAt(entry.place())))
                .collect(Collectors.joining());
        assertThat(output.map(lettersOf).collect(Collectors.joining()))
                .as("%s: text of role %s", dump.name(), role)
                .isEqualTo(source);
    }

    private Stream<Section> sections() {
        return dump.items().flatMap(item -> item.sections().stream());
    }

    /** The letters of each section's text; a heading of an item or a section begins the next. */
    private List<String> sectionsOfAccount() {
        List<String> sections = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (LineAccount.Entry entry : dump.account().entries()) {
            if (entry.role() == Role.ITEM_HEADING || entry.role() == Role.SECTION_HEADING) {
                sections.add(open.toString());
                open.setLength(0);
            } else if (entry.role() == Role.SECTION_TEXT) {
                open.append(Letters.of(dump.textAt(entry.place())));
            }
        }
        sections.add(open.toString());
        sections.removeIf(String::isEmpty);
        return sections;
    }
}
