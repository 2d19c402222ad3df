package dk.kkr.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.ContentsEntry;
import dk.kkr.model.LineRange;
import dk.kkr.model.Link;
import dk.kkr.model.Participant;
import dk.kkr.model.Role;
import dk.kkr.model.Section;
import dk.kkr.model.Venue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code line} and {@code lastLine} hold the first and the last words of the item, section or entry. */
final class LinesHoldWords {
    private final ParsedDump dump;

    private LinesHoldWords(ParsedDump dump) {
        this.dump = dump;
    }

    static void check(ParsedDump dump) {
        LinesHoldWords lines = new LinesHoldWords(dump);
        dump.items().forEach(lines::check);
        dump.meeting().tableOfContents().forEach(lines::check);
        dump.meeting().participants().forEach(lines::check);
        dump.meeting().venue().ifPresent(lines::check);
    }

    private void check(AgendaItem item) {
        if (!dump.hasUnusualNumbers()) {
            holdsBeginning(item.lines().first(), Role.ITEM_HEADING, dump.headingOf(item));
        }
        item.sections().forEach(this::check);
        isWithin(item.lines(), item);
    }

    /**
     * An item ends where the last of its sections and sub-items does, or after a page's foot with its title or case.
     */
    private void isWithin(LineRange lines, AgendaItem item) {
        int last = item.items().stream()
                .mapToInt(sub -> sub.lines().last())
                .max()
                .orElseGet(() -> item.sections().stream()
                        .mapToInt(section -> section.lines().last())
                        .max()
                        .orElse(lines.first()));
        assertThat(lines.last())
                .as("%s: last line of item %s", dump.name(), item.number())
                .isGreaterThanOrEqualTo(last);
        boolean headingLast = Stream.of(Role.CASE_REFERENCE, Role.ITEM_HEADING, Role.LABEL)
                .flatMap(dump::entries)
                .anyMatch(entry -> entry.place().line() == lines.last());
        if (!headingLast && (!item.items().isEmpty() || !item.sections().isEmpty())) {
            assertThat(lines.last())
                    .as("%s: item %s", dump.name(), item.number())
                    .isEqualTo(last);
        }
    }

    /** An intro may begin with a link from a page's foot. */
    private void check(Section section) {
        int first = section.lines().first();
        if (section.heading().isPresent()) {
            holdsBeginning(first, Role.SECTION_HEADING, section.heading().get());
        } else if (section.links().stream().noneMatch(link -> link.line() == first)) {
            holdsBeginning(first, Role.SECTION_TEXT, section.text());
        }
        if (!section.text().isEmpty()) {
            holdsEnd(section.lines().last(), section.text());
        }
        section.links().forEach(this::check);
    }

    private void check(Link link) {
        assertThat(dump.lineText(link.line())).as("%s: link", dump.name()).contains(link.url());
    }

    private void check(ContentsEntry entry) {
        String printed = dump.textOf(entry);
        // A number may stand in a column of its own.
        boolean numbered = entry.number().isEmpty()
                || textsOn(entry.line(), Role.CONTENTS)
                        .anyMatch(
                                text -> Numbering.hasNumber(text, entry.number().get()));
        String letters = Letters.ofContents(
                numbered
                        ? printed
                        : entry.title() + " "
                                + entry.page().map(Object::toString).orElse(""));
        assertThat(textsOn(entry.line(), Role.CONTENTS).map(Letters::ofContents).anyMatch(letters::startsWith))
                .as("%s: line %d holds the beginning of '%s'", dump.name(), entry.line(), entry)
                .isTrue();
    }

    /**
     * The list marker of an entry may stand alone on its line; {@code spec/participants.txt} has the lines' own cases.
     * An item's text may say who was absent, and stays its text.
     */
    private void check(Participant person) {
        assertThat(Stream.of(Role.PARTICIPANTS, Role.SECTION_TEXT).flatMap(role -> stretchesOn(person.line(), role)))
                .as("%s: line %d holds participant %s", dump.name(), person.line(), person.name())
                .isNotEmpty();
        assertThat(Stream.of(Role.PARTICIPANTS, Role.SECTION_TEXT)
                        .flatMap(dump::entries)
                        .map(entry -> Letters.of(dump.textAt(entry.place()))))
                .as("%s: participant %s stands in the list", dump.name(), person.name())
                .satisfies(all -> assertThat(String.join("", all)).contains(fieldsOf(person)));
    }

    /** The name, and the words of an entry that may continue after another. */
    private static List<String> fieldsOf(Participant person) {
        Stream<String> others = Stream.of(person.party(), person.municipality(), person.role(), person.substitute())
                .flatMap(Optional::stream)
                .flatMap(field -> Characters.wordsOf(field).stream());
        return Stream.concat(Stream.of(person.name()), others).map(Letters::of).toList();
    }

    /** Its lines may be joined in a different order: the house number ends the address, wherever it stands. */
    private void check(Venue venue) {
        String cover = dump.entries(Role.COVER)
                .map(entry -> Letters.of(dump.textAt(entry.place())))
                .collect(Collectors.joining());
        Stream.of(venue.name(), venue.address(), venue.postalCode(), venue.city())
                .flatMap(Optional::stream)
                .flatMap(field -> Characters.wordsOf(field).stream())
                .map(Letters::of)
                .forEach(word -> assertThat(cover)
                        .as("%s: the venue's '%s' stands on the cover", dump.name(), word)
                        .contains(word));
    }

    /** One of the line's stretches begins the text. */
    private void holdsBeginning(int line, Role role, String text) {
        String letters = Letters.of(text);
        assertThat(stretchesOn(line, role).anyMatch(letters::startsWith))
                .as("%s: line %d holds the beginning of '%s'", dump.name(), line, text)
                .isTrue();
    }

    private void holdsEnd(int line, String text) {
        String letters = Letters.of(text);
        assertThat(stretchesOn(line, Role.SECTION_TEXT).anyMatch(letters::endsWith))
                .as("%s: line %d holds the end of '%s'", dump.name(), line, text)
                .isTrue();
    }

    private Stream<String> stretchesOn(int line, Role role) {
        return textsOn(line, role).map(Letters::of);
    }

    private Stream<String> textsOn(int line, Role role) {
        return dump.entries(role)
                .filter(entry -> entry.place().line() == line)
                .map(entry -> dump.textAt(entry.place()));
    }
}
