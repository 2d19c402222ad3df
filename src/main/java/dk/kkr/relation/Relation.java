package dk.kkr.relation;

import dk.kkr.model.Fact.Certainty;
import java.util.Comparator;

/**
 * Two items about the same matter, each pair once.
 *
 * @param item of the agenda where {@code other} is of the minutes of the same meeting, else of the earlier meeting
 * @param other of the minutes, else of the later meeting
 * @param certainty how sure it is that both are about the same matter
 * @param evidence the words that say so
 */
public record Relation(Place item, Place other, Kind kind, Certainty certainty, String evidence)
        implements Comparable<Relation> {
    private static final Comparator<Relation> ORDER =
            Comparator.comparing(Relation::item).thenComparing(Relation::other).thenComparing(Relation::kind);

    /** By the places of the items. */
    @Override
    public int compareTo(Relation other) {
        return ORDER.compare(this, other);
    }

    /** What two items have to do with each other. */
    public enum Kind {
        /** One item in the agenda and in the minutes of one meeting. */
        SAME_ITEM,
        /** The earlier item was postponed, or the later one names the meeting or the case of the earlier one. */
        TAKEN_UP_AGAIN,
        /** Nothing but the titles says that the later item goes on with the earlier one. */
        SAME_TITLE
    }
}
