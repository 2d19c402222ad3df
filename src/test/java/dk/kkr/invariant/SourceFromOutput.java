package dk.kkr.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.ContentsEntry;
import dk.kkr.model.Decision;
import dk.kkr.model.ItemNumber;
import dk.kkr.model.LineAccount;
import dk.kkr.model.Role;
import dk.kkr.model.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The way back: the source's words are rebuilt, in order, character by character, from the text of each section, the
 * titles of items and contents list, the line account and the log of repairs. Each line-end hyphen decision is undone,
 * each restored hyphen removed, each fixed residue broken again. The source itself only provides the lengths of its
 * words and, where a repair could be in several places, the place. Every decision must explain something.
 *
 * <p>Numbers, leaders and pages are values of the output, not its text: {@link Numbering} knows how they are printed,
 * and {@link EveryWordInOutput} checks that they are the same. Cover and participants become facts, and
 * {@link LinesHoldWords} checks that they stand there.
 */
final class SourceFromOutput {
    private static final Set<Role> READ_BACK = EnumSet.of(Role.SECTION_TEXT, Role.ITEM_HEADING, Role.CONTENTS);

    private final ParsedDump dump;
    private final Map<Integer, Deque<Decision>> decisions = new HashMap<>();
    private final WordChanges changes;

    private SourceFromOutput(ParsedDump dump) {
        this.dump = dump;
        this.changes = WordChanges.in(dump.meeting().findings());
        dump.meeting().decisions().forEach(decision -> decisions
                .computeIfAbsent(decision.line(), line -> new ArrayDeque<>())
                .add(decision));
    }

    static void check(ParsedDump dump) {
        new SourceFromOutput(dump).check();
    }

    private void check() {
        List<String> texts = dump.items()
                .flatMap(item -> item.sections().stream())
                .map(Section::text)
                .filter(text -> !text.isEmpty())
                .toList();
        List<List<LineAccount.Entry>> sources = stretchesBySection();
        assertThat(texts).as("%s: sections with text", dump.name()).hasSameSizeAs(sources);
        for (int i = 0; i < texts.size(); i++) {
            check(texts.get(i), sources.get(i), textsOf(sources.get(i)));
        }
        checkTitles();
        checkContents();
        checkNoDecisionIsLeft();
    }

    private void checkTitles() {
        List<AgendaItem> items = dump.items().toList();
        List<List<LineAccount.Entry>> sources = dump.stretches(
                Role.ITEM_HEADING, items.stream().map(dump::headingOf).toList());
        for (int i = 0; i < items.size(); i++) {
            List<String> texts = textsOf(sources.get(i));
            AgendaItem item = items.get(i);
            texts.set(
                    0,
                    dump.isCounted(item)
                            ? Numbering.cutMarks(texts.get(0))
                            : cutNumber(texts.get(0), item.number(), item.title()));
            check(items.get(i).title(), sources.get(i), texts);
        }
    }

    private void checkContents() {
        List<ContentsEntry> list = dump.meeting().tableOfContents();
        List<List<LineAccount.Entry>> sources =
                dump.stretches(Role.CONTENTS, list.stream().map(dump::textOf).toList());
        for (int i = 0; i < list.size(); i++) {
            if (sources.get(i).stream().anyMatch(source -> isLinked(source) || breaksBar(source))) {
                // The output has neither a link's brackets nor its target, and bars are not part of joined words;
                // EveryWordInOutput compares the letters.
                sources.get(i).forEach(source -> decisions.remove(source.place().line()));
            } else {
                checkEntry(list.get(i), sources.get(i));
            }
        }
    }

    private boolean isLinked(LineAccount.Entry source) {
        return dump.lineText(source.place().line()).contains("](#");
    }

    private boolean breaksBar(LineAccount.Entry source) {
        return decisions.getOrDefault(source.place().line(), new ArrayDeque<>()).stream()
                .anyMatch(decision -> decision.left().contains("|"));
    }

    private void checkEntry(ContentsEntry entry, List<LineAccount.Entry> source) {
        List<String> texts = textsOf(source);
        int last = texts.size() - 1;
        int page = dump.hasPageWithin(entry) ? 0 : last;
        texts.set(page, Numbering.cutPage(texts.get(page), entry));
        if (last > 0 && texts.get(last).isBlank()) {
            texts.set(last - 1, Numbering.cutLeader(texts.get(last - 1)));
        }
        entry.number().ifPresent(number -> texts.set(0, cutNumber(texts.get(0), number, entry.title())));
        // A row's bars may stand anywhere.
        texts.replaceAll(text -> text.replace('|', ' '));
        check(entry.title().replace('|', ' '), source, texts);
    }

    /**
     * A dash between number and title is no text: {@code 4 – Eventuelt} in a contents list, {@code Punkt 4 –
     * Eventuelt}.
     */
    private String cutNumber(String text, ItemNumber number, String title) {
        String usual = Numbering.cutNumber(text, number, dump.hasUnusualNumbers());
        boolean dash =
                !usual.isEmpty() && "-–—".indexOf(usual.charAt(0)) >= 0 && !title.startsWith(usual.substring(0, 1));
        return dash ? Numbering.cutNumber(text, number, true) : usual;
    }

    private List<String> textsOf(List<LineAccount.Entry> entries) {
        return new ArrayList<>(
                entries.stream().map(entry -> dump.textAt(entry.place())).toList());
    }

    private List<List<LineAccount.Entry>> stretchesBySection() {
        List<List<LineAccount.Entry>> sections = new ArrayList<>();
        List<LineAccount.Entry> open = new ArrayList<>();
        for (LineAccount.Entry entry : dump.account().entries()) {
            if (entry.role() == Role.ITEM_HEADING || entry.role() == Role.SECTION_HEADING) {
                sections.add(open);
                open = new ArrayList<>();
            } else if (entry.role() == Role.SECTION_TEXT) {
                open.add(entry);
            }
        }
        sections.add(open);
        sections.removeIf(List::isEmpty);
        return sections;
    }

    /** @param texts of the source, without what is not text of the output */
    private void check(String text, List<LineAccount.Entry> source, List<String> texts) {
        List<List<String>> words = texts.stream().map(Characters::wordsOf).toList();
        JoinedLines joined = new JoinedLines();
        for (int i = 0; i < source.size(); i++) {
            joined.add(String.join("", words.get(i)), decisionsBefore(source, i));
        }
        String undone = joined.undo(changes.undo(Characters.of(text), joined.text(), dump.name()));
        List<String> expected = words.stream().flatMap(List::stream).toList();
        assertThat(cut(undone, expected))
                .as("%s: the words of lines %d to %d", dump.name(), line(source, 0), line(source, source.size() - 1))
                .isEqualTo(expected);
    }

    private Deque<Decision> decisionsBefore(List<LineAccount.Entry> source, int index) {
        return index == 0 ? new ArrayDeque<>() : decisions.getOrDefault(line(source, index - 1), new ArrayDeque<>());
    }

    private static int line(List<LineAccount.Entry> source, int index) {
        return source.get(index).place().line();
    }

    /** Splits characters into words of these lengths; the rest is one more word. */
    private static List<String> cut(String characters, List<String> words) {
        List<String> cut = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            int end = Math.min(characters.length(), at + word.length());
            cut.add(characters.substring(at, end));
            at = end;
        }
        if (at < characters.length()) {
            cut.add(characters.substring(at));
        }
        return cut;
    }

    /** On lines of nothing but text that is read back, and furniture. */
    private void checkNoDecisionIsLeft() {
        Stream<Integer> others = dump.account().entries().stream()
                .filter(entry ->
                        !READ_BACK.contains(entry.role()) && !entry.role().isFurniture())
                .map(entry -> entry.place().line());
        decisions.keySet().removeAll(others.toList());
        assertThat(decisions.values().stream().flatMap(Deque::stream).toList())
                .as("%s: decisions that nothing in the output shows", dump.name())
                .isEmpty();
    }
}
