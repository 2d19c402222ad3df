package dk.kkr.outline;

import dk.kkr.model.ItemNumber;
import java.util.Map;
import java.util.Optional;

/**
 * The contents list as a witness for the items.
 *
 * @param marks the lines of the list: their index among the dump's lines, and what they are
 * @param titles the titles it names, one per number
 */
record Contents(Map<Integer, MarkedText> marks, Map<ItemNumber, TitleLetters> titles) {
    /** What a line is, and what of it is text. */
    record MarkedText(Mark mark, String text) {}

    Contents {
        marks = Map.copyOf(marks);
        titles = Map.copyOf(titles);
    }

    static Contents none() {
        return new Contents(Map.of(), Map.of());
    }

    boolean isEmpty() {
        return titles.isEmpty();
    }

    Optional<TitleLetters> titleOf(ItemNumber number) {
        return Optional.ofNullable(titles.get(number));
    }
}
