package dk.kkr.report;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.AllItems;
import dk.kkr.model.CheckedDump;
import dk.kkr.model.ContentsEntry;
import dk.kkr.model.LineAccount;
import dk.kkr.model.Meeting;
import dk.kkr.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Counts words that continue after page furniture glued to them: {@code infrastrukSIDE | 5}. The output shows whether a
 * word continues: the next page may as well begin with a heading.
 */
final class SplitWords {
    private final CheckedDump dump;
    private final List<LineAccount.Entry> entries;
    private final List<String> output;

    private SplitWords(CheckedDump dump) {
        this.dump = dump;
        this.entries = dump.meeting().account().entries();
        this.output = textsOf(dump.meeting());
    }

    static int count(CheckedDump dump) {
        SplitWords words = new SplitWords(dump);
        int count = 0;
        for (int i = 0; i + 1 < words.entries.size(); i++) {
            count += words.isSplit(i) ? 1 : 0;
        }
        return count;
    }

    private boolean isSplit(int index) {
        LineAccount.Entry text = entries.get(index);
        LineAccount.Entry next = entries.get(index + 1);
        boolean glued = text.role().isOutput()
                && next.role().isFurniture()
                && next.place().line() == text.place().line()
                && next.place().from() == text.place().to();
        if (!glued) {
            return false;
        }
        String before = dump.textAt(text.place());
        Optional<String> continuation = continuation(index, text);
        return Character.isLetterOrDigit(before.charAt(before.length() - 1))
                && continuation
                        .map(SplitWords::firstLetters)
                        .filter(letters -> !letters.isEmpty() && isInOutput(lastWord(before) + letters))
                        .isPresent();
    }

    /** The next text of the same role. */
    private Optional<String> continuation(int index, LineAccount.Entry text) {
        int next = index + 1;
        while (next < entries.size() && !entries.get(next).role().isOutput()) {
            next++;
        }
        return next < entries.size() && entries.get(next).role() == text.role()
                ? Optional.of(dump.textAt(entries.get(next).place()))
                : Optional.empty();
    }

    private boolean isInOutput(String word) {
        return output.stream().anyMatch(text -> text.contains(word));
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** The letters and digits with which the text begins; a hyphen after them may be at a line's end. */
    private static String firstLetters(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static List<String> textsOf(Meeting meeting) {
        List<AgendaItem> items = AllItems.of(meeting.items());
        return Stream.of(
                        items.stream().map(AgendaItem::title),
                        items.stream().flatMap(item -> item.sections().stream()).map(Section::text),
                        meeting.tableOfContents().stream().map(ContentsEntry::title))
                .flatMap(texts -> texts)
                .toList();
    }
}
