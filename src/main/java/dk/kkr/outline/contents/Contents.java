package dk.kkr.outline.contents;

import dk.kkr.line.Mark;
import dk.kkr.model.Finding;
import dk.kkr.model.ItemNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The contents list as evidence for the items.
 *
 * @param marks the lines of the list: their index among the dump's lines, and what they are
 * @param titles the titles it names, one per number
 * @param isComplete whether the list itself has numbers, and all of its lines were read: what is not in it is not an
 *     item
 * @param hasBareNumbers whether it writes numbers without a full stop after them
 */
public record Contents(
        Map<Integer, MarkedText> marks,
        NavigableMap<ItemNumber, TitleLetters> titles,
        boolean isComplete,
        boolean hasBareNumbers,
        List<Finding> findings) {
    /** What a line is, and the part of it that is text. */
    public record MarkedText(Mark.ContentsLine mark, String text) {
        MarkedText withNumber(Optional<ItemNumber> number) {
            return new MarkedText(new Mark.ContentsLine(mark.starts(), number, mark.page()), text);
        }

        MarkedText withPage(Optional<Integer> page) {
            return new MarkedText(new Mark.ContentsLine(mark.starts(), mark.number(), page), text);
        }
    }

    public Contents {
        marks = Map.copyOf(marks);
        titles = new TreeMap<>(titles);
        findings = List.copyOf(findings);
    }

    static Contents none() {
        return none(List.of());
    }

    static Contents none(List<Finding> findings) {
        return new Contents(Map.of(), new TreeMap<>(), false, false, findings);
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    /** Both lists; where they have the same numbers, the first has the titles. */
    Contents and(Contents second) {
        Map<Integer, MarkedText> allMarks = new HashMap<>(marks);
        allMarks.putAll(second.marks);
        NavigableMap<ItemNumber, TitleLetters> allTitles = new TreeMap<>(second.titles);
        allTitles.putAll(titles);
        List<Finding> allFindings = new ArrayList<>(findings);
        allFindings.addAll(second.findings);
        return new Contents(
                allMarks,
                allTitles,
                isComplete && second.isEmpty(),
                hasBareNumbers || second.hasBareNumbers,
                allFindings);
    }

    public Optional<TitleLetters> titleOf(ItemNumber number) {
        return Optional.ofNullable(titles.get(number));
    }

    /**
     * Whether the list goes as far as the number, so that it should name it. A list that has only sub-items leaves out
     * those above them; one whose beginning was cut off does not go back to those before it.
     */
    public boolean reaches(ItemNumber number) {
        if (!isComplete
                || titles.isEmpty()
                || number.compareTo(titles.lastKey()) > 0
                || number.compareTo(titles.firstKey()) < 0) {
            return false;
        }
        ItemNumber next = titles.higherKey(number);
        return next == null || !next.isBelow(number);
    }
}
