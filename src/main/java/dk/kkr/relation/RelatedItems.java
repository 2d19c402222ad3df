package dk.kkr.relation;

import java.util.Collection;
import java.util.List;

/** Finds which items of an archive are about the same matter. */
public final class RelatedItems {
    private RelatedItems() {}

    /**
     * The relations between items, in order of their places; the same whatever the order in which items come.
     *
     * @param items of all dumps of the archive
     */
    public static List<Relation> of(Collection<ArchivedItem> items) {
        return List.of();
    }
}
