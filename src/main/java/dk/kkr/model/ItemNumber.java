package dk.kkr.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of an agenda item, {@code 3}, {@code 3.10} or {@code 3a}: one part per level, each at least 1, and the
 * letter of an item that was inserted later. Ordered as the items stand in a document: {@code 3}, {@code 3.1},
 * {@code 3.2}, {@code 3.10}, {@code 3a}, {@code 4}.
 *
 * @param parts from the top level down: 3 and 10 for {@code 3.10}
 * @param letter after the last part, {@code a} to {@code z}, as printed; empty for most
 * @throws IllegalArgumentException if there is no part, one is below 1, or the letter is not a letter
 */
public record ItemNumber(List<Integer> parts, String letter) implements Comparable<ItemNumber> {
    public ItemNumber {
        parts = List.copyOf(parts);
        boolean valid = !parts.isEmpty();
        for (int level = 0; level < parts.size(); level++) {
            valid &= parts.get(level) >= 1;
        }
        if (!valid) {
            throw new IllegalArgumentException("not an item number: " + parts);
        }
        if (!letter.isEmpty() && !isLetter(letter)) {
            throw new IllegalArgumentException("not the letter of an item number: " + letter);
        }
    }

    private static boolean isLetter(String text) {
        char lower = Character.toLowerCase(text.charAt(0));
        return text.length() == 1 && lower >= 'a' && lower <= 'z';
    }

    /** A number without a letter. */
    public ItemNumber(List<Integer> parts) {
        this(parts, "");
    }

    /** 1 for {@code 3}, 2 for {@code 3.1}. */
    public int level() {
        return parts.size();
    }

    /** {@code 3} for {@code 3.1}, nothing for {@code 3}. */
    public Optional<ItemNumber> parent() {
        return level() == 1 ? Optional.empty() : Optional.of(new ItemNumber(parts.subList(0, level() - 1)));
    }

    /** Whether a document may begin with it: {@code 1}, {@code 1.1}, {@code 1a}. */
    public boolean isFirst() {
        boolean ones = true;
        for (int level = 0; level < parts.size(); level++) {
            ones &= parts.get(level) == 1;
        }
        return ones && isFirstLetter();
    }

    private boolean isFirstLetter() {
        return letter.isEmpty() || letter.equalsIgnoreCase("a");
    }

    /** Whether this is the number of a sub-item of {@code other}, at any depth. */
    public boolean isBelow(ItemNumber other) {
        return level() > other.level() && other.letter.isEmpty() && shares(other, other.level());
    }

    /**
     * Whether this number is the very next one after {@code other}: its first child, the next on a level of it, or the
     * next with a letter, {@code 3a} after {@code 3}, {@code 3.2} or {@code 2}, {@code 3b} after {@code 3a}.
     */
    public boolean follows(ItemNumber other) {
        int last = level() - 1;
        if (!isFirstLetter()) {
            return parts.equals(other.parts) && letterRank() == other.letterRank() + 1 && !other.letter.isEmpty();
        }
        if (level() == other.level() + 1 && letter.isEmpty()) {
            return parts.get(last) == 1 && shares(other, last) && other.letter.isEmpty();
        }
        return level() <= other.level()
                && shares(other, last)
                && isNextPart(parts.get(last), other.parts.get(last), other);
    }

    /** Whether the parts of so many levels, which both have, are the same. */
    private boolean shares(ItemNumber other, int levels) {
        for (int level = 0; level < levels; level++) {
            if (!parts.get(level).equals(other.parts.get(level))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNextPart(int part, int before, ItemNumber other) {
        boolean insertedAfter =
                part == before && !letter.isEmpty() && (other.letter.isEmpty() || other.level() > level());
        return part == before + 1 || insertedAfter;
    }

    /** 0 without a letter, 1 for {@code a}. */
    private int letterRank() {
        return letter.isEmpty() ? 0 : Character.toLowerCase(letter.charAt(0)) - 'a' + 1;
    }

    /** A record's generated equals is assembled at run time, which takes a tenth of a short run. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemNumber number && parts.equals(number.parts) && letter.equals(number.letter);
    }

    @Override
    public int hashCode() {
        return parts.hashCode() + letter.hashCode();
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
        if (level() == other.level()) {
            int order = Integer.compare(letterRank(), other.letterRank());
            return order == 0 ? letter.compareTo(other.letter) : order;
        }
        // 3a comes after everything below 3.
        boolean above = level() < other.level();
        return (above && letter.isEmpty()) || (!above && !other.letter.isEmpty()) ? -1 : 1;
    }

    /** The number as in the output, without a final full stop: {@code 3.10}, {@code 3a}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int part : parts) {
            text.append(text.length() == 0 ? "" : ".").append(part);
        }
        return text.append(letter).toString();
    }
}
