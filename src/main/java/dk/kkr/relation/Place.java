package dk.kkr.relation;

import java.util.Comparator;

/**
 * An item in the tables: the columns {@code source_file} and {@code item_position}.
 *
 * @param sourceFile the dump's path
 * @param position 1 for the dump's first item
 */
public record Place(String sourceFile, int position) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::sourceFile).thenComparingInt(Place::position);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
