package dk.kkr.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.Decision;
import dk.kkr.model.LineAccount;
import dk.kkr.model.Role;
import dk.kkr.model.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The way back: from the text of each section, the line account and the log of repairs the source's words are rebuilt,
 * in order, character by character. Each line-end hyphen that was decided is undone, each hyphen that was put back
 * taken out, each residue that was fixed broken again; of the source itself only is asked how long its words are, and,
 * where a repair could stand in several places, in which. And no decision is left over that explains nothing.
 *
 * <p>Titles and the contents list, whose numbers and leaders are no text, are held against the source by
 * {@link EveryWordInOutput}.
 */
final class SourceFromOutput {
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
            check(texts.get(i), sources.get(i));
        }
        checkNoDecisionIsLeft();
    }

    private List<List<LineAccount.Entry>> stretchesBySection() {
        List<List<LineAccount.Entry>> sections = new ArrayList<>();
        List<LineAccount.Entry> open = new ArrayList<>();
        for (LineAccount.Entry entry : dump.meeting().account().entries()) {
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

    private void check(String text, List<LineAccount.Entry> source) {
        List<List<String>> words = source.stream()
                .map(entry -> Characters.wordsOf(dump.textAt(entry.place())))
                .toList();
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

    /** Parts characters into words as long as these; what is left over is a word more. */
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

    /** On lines of nothing but sections' text and furniture. */
    private void checkNoDecisionIsLeft() {
        Stream<Integer> others = dump.meeting().account().entries().stream()
                .filter(entry ->
                        entry.role() != Role.SECTION_TEXT && !entry.role().isFurniture())
                .map(entry -> entry.place().line());
        decisions.keySet().removeAll(others.toList());
        assertThat(decisions.values().stream().flatMap(Deque::stream).toList())
                .as("%s: decisions that nothing in the output shows", dump.name())
                .isEmpty();
    }
}
