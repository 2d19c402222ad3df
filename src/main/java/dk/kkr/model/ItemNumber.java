package dk.kkr.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of an agenda item, {@code 3} or {@code 3.10}: one part per level, each at least 1. Ordered as the items
 * stand in a document: {@code 3}, {@code 3.1}, {@code 3.2}, {@code 3.10}, {@code 4}.
 *
 * @param parts from the top level down: 3 and 10 for {@code 3.10}
 * @throws IllegalArgumentException if there is no part, or one is below 1
 */
public record ItemNumber(List<Integer> parts) implements Comparable<ItemNumber> {
    public ItemNumber {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || Collections.min(parts) < 1) {
            throw new IllegalArgumentException("not an item number: " + parts);
        }
    }

    /** 1 for {@code 3}, 2 for {@code 3.1}. */
    public int level() {
        return parts.size();
    }

    /** {@code 3} for {@code 3.1}, nothing for {@code 3}. */
    public Optional<ItemNumber> parent() {
        return level() == 1 ? Optional.empty() : Optional.of(new ItemNumber(parts.subList(0, level() - 1)));
    }

    /** Whether a document may begin with it: {@code 1}, {@code 1.1}. */
    public boolean isFirst() {
        return Collections.max(parts) == 1;
    }

    /** Whether this is the number of a sub-item of {@code other}, at any depth. */
    public boolean isBelow(ItemNumber other) {
        return level() > other.level() && parts.subList(0, other.level()).equals(other.parts);
    }

    /** Whether this number is the very next one after {@code other}: its first child, or the next on a level of it. */
    public boolean follows(ItemNumber other) {
        int last = level() - 1;
        if (level() == other.level() + 1) {
            return parts.get(last) == 1 && parts.subList(0, last).equals(other.parts);
        }
        return level() <= other.level()
                && parts.subList(0, last).equals(other.parts.subList(0, last))
                && parts.get(last) == other.parts.get(last) + 1;
    }

    /** A record's own equals is put together at run time, which takes a tenth of a short run. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemNumber number && parts.equals(number.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public int compareTo(ItemNumber other) {
        int shared = Math.min(level(), other.level());
        for (int i = 0; i < shared; i++) {
            int order = Integer.compare(parts.get(i), other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(level(), other.level());
    }

    /** The number as in the output, without a final full stop: {@code 3.10}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int part : parts) {
            text.append(text.length() == 0 ? "" : ".").append(part);
        }
        return text.toString();
    }
}
