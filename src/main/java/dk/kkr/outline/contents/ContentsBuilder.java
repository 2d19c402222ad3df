package dk.kkr.outline.contents;

import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.line.NumberedLine;
import dk.kkr.model.ItemNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects the entries of a contents list: numbers must rise. */
final class ContentsBuilder {
    /**
     * An entry as it was read.
     *
     * @param lines their indices
     * @param title without number, leader and page
     */
    record Entry(List<Integer> lines, String title, Optional<ContentsEnding> ending) {
        int first() {
            return lines.get(0);
        }

        int last() {
            return lines.get(lines.size() - 1);
        }
    }

    private final Lines lines;
    private final HeadingsBelow headings;
    private final ContentsNumbers numbers;
    private final Map<Integer, Contents.MarkedText> marks = new HashMap<>();
    private final NavigableMap<ItemNumber, TitleLetters> titles = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /** Indices of lines beside the list that may belong to it. */
    private final Set<Integer> beside = new TreeSet<>();

    /** The line that was asked last for its number: the first of an entry is asked several times in a row. */
    private int asked = -1;

    private Optional<NumberedLine> answer = Optional.empty();

    private boolean bareNumbers;
    private boolean pagesBeside;

    ContentsBuilder(Lines lines, HeadingsBelow headings) {
        this.lines = lines;
        this.headings = headings;
        this.numbers = new ContentsNumbers(lines, headings);
    }

    int numberedEntries() {
        return titles.size();
    }

    int size() {
        return entries.size();
    }

    /** Whether no entry has a page so far. Looks at all entries. */
    boolean isPageless() {
        return lastPage() == 0 && !pagesBeside;
    }

    /** The page of the entry that was added last, of those that have one; 0 if none has. Looks back that far. */
    int lastPage() {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Optional<ContentsEnding> ending = entries.get(i).ending();
            if (ending.isPresent()) {
                return ending.get().page();
            }
        }
        return 0;
    }

    /** Whether the page of the last entry may be its title's: no leader shows it, and the text has no such title. */
    boolean endsInDoubt() {
        Entry last = entries.get(entries.size() - 1);
        return last.ending().filter(ending -> !ending.hasLeader()).isPresent()
                && !headings.has(last.title(), last.last() + 1)
                && !ContentsEnding.isPage(lines.get(last.last()).text());
    }

    /** The entries in the order of the dump. */
    List<Entry> entries() {
        return entries;
    }

    /** The number with which an entry was read. */
    Optional<ItemNumber> numberOf(Entry entry) {
        return Optional.ofNullable(marks.get(entry.first()))
                .flatMap(marked -> marked.mark().number());
    }

    /** The title of the entry that was added last. */
    String lastTitle() {
        return entries.get(entries.size() - 1).title();
    }

    HeadingsBelow headings() {
        return headings;
    }

    Contents build() {
        ContentsFindings findings = new ContentsFindings(lines, headings);
        findings.addUnread(marks.keySet(), beside, lastPage());
        if (!pagesBeside) {
            findings.addPages(entries);
        }
        boolean numbered = !titles.isEmpty();
        return new Contents(
                marks,
                numbered ? titles : titlesOfText(),
                numbered && findings.isComplete(),
                bareNumbers,
                findings.all());
    }

    /** The titles under the numbers that they have in the text, where the list has none; if they rise. */
    private NavigableMap<ItemNumber, TitleLetters> titlesOfText() {
        NavigableMap<ItemNumber, TitleLetters> found = new TreeMap<>();
        for (Entry entry : entries) {
            Optional<ItemNumber> number =
                    headings.find(entry.title(), entry.last() + 1).flatMap(headings::numberOf);
            if (number.isPresent()) {
                if (!found.isEmpty() && number.get().compareTo(found.lastKey()) <= 0) {
                    return new TreeMap<>();
                }
                found.put(number.get(), TitleLetters.of(entry.title()));
            }
        }
        return found;
    }

    /**
     * The number with which a line begins, if an entry may: it rises, and text with a capital follows, so that a
     * wrapped title is not an entry ({@code … møde den} / {@code 9. november 2020}). A bare number must be exactly the
     * next.
     */
    Optional<NumberedLine> numbered(int index) {
        if (index != asked) {
            answer = numbers.at(index);
            asked = index;
        }
        Optional<NumberedLine> line = answer;
        return line.isPresent() && mayBegin(index, line.get()) ? line : Optional.empty();
    }

    private boolean mayBegin(int index, NumberedLine line) {
        if (titles.isEmpty()) {
            return !numbers.isLone(index) || !line.isBare() || line.number().isFirst();
        }
        return line.isBare()
                ? line.number().follows(titles.lastKey())
                : line.number().compareTo(titles.lastKey()) > 0;
    }

    /** Whether the line begins the entry that follows the last one directly. */
    boolean isNext(int index) {
        Optional<NumberedLine> line = titles.isEmpty() ? Optional.empty() : numbered(index);
        return line.isPresent() && line.get().number().follows(titles.lastKey());
    }

    /** Adds an entry of the lines at the indices. */
    void add(List<Integer> entry, Optional<ContentsEnding> ending) {
        Optional<NumberedLine> first = numbered(entry.get(0));
        ContentsTitle text = ContentsTitle.of(entry, first, ending, lines, headings);
        int last = entry.get(entry.size() - 1);
        for (int i = 0; i < entry.size(); i++) {
            int index = entry.get(i);
            Mark.ContentsLine mark = new Mark.ContentsLine(
                    i == 0,
                    i == 0 ? first.map(NumberedLine::number) : Optional.empty(),
                    index == last ? ending.map(ContentsEnding::page) : Optional.empty());
            marks.put(index, new Contents.MarkedText(mark, text.pieces().get(i)));
        }
        insert(new Entry(List.copyOf(entry), text.title(), ending));
        if (first.isPresent()) {
            titles.put(first.get().number(), TitleLetters.of(text.title()));
            bareNumbers |= first.get().isBare();
        }
    }

    /** An entry above the first numbered one is found last. */
    private void insert(Entry entry) {
        boolean above = !entries.isEmpty() && entry.first() < entries.get(0).first();
        entries.add(above ? 0 : entries.size(), entry);
    }

    /** Adds the lines below the last entry's page to its title. */
    void extend(List<Integer> rest) {
        Entry entry = entries.remove(entries.size() - 1);
        StringBuilder title = new StringBuilder(entry.title());
        for (int index : rest) {
            String text = lines.get(index).printed();
            title.append(text);
            marks.put(index, new Contents.MarkedText(Mark.ContentsLine.BESIDE, text));
        }
        List<Integer> all = new ArrayList<>(entry.lines());
        all.addAll(rest);
        numberOf(entry).ifPresent(number -> titles.put(number, TitleLetters.of(title.toString())));
        entries.add(new Entry(all, title.toString(), entry.ending()));
    }

    /** Takes the page of the last entry for digits of its title, where it is higher than that of the next. */
    void dropLastPage() {
        Entry entry = entries.remove(entries.size() - 1);
        numberOf(entry).ifPresent(titles::remove);
        add(entry.lines(), Optional.empty());
    }

    /** Records that lines beside the list may belong to it. */
    void reportBeside(List<Integer> indices) {
        beside.addAll(indices);
    }

    /** Adds the pages of the entries from a column of their own, one for each. */
    void addPages(List<Integer> column) {
        for (int i = 0; i < column.size(); i++) {
            Optional<Integer> page =
                    Optional.of(Integer.parseInt(lines.get(column.get(i)).text()));
            marks.computeIfPresent(entries.get(i).last(), (index, end) -> end.withPage(page));
            marks.put(column.get(i), new Contents.MarkedText(new Mark.ContentsLine(false, Optional.empty(), page), ""));
        }
        pagesBeside = true;
    }

    /** The same for their numbers. */
    void addNumbers(List<Integer> column, List<ItemNumber> found) {
        for (int i = 0; i < column.size(); i++) {
            Entry entry = entries.get(i);
            Optional<ItemNumber> number = Optional.of(found.get(i));
            marks.computeIfPresent(entry.first(), (index, start) -> start.withNumber(number));
            marks.put(column.get(i), new Contents.MarkedText(Mark.ContentsLine.BESIDE, ""));
            titles.put(found.get(i), TitleLetters.of(entry.title()));
        }
    }
}
