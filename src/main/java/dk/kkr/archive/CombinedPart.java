package dk.kkr.archive;

import dk.kkr.relation.ArchivedItem;
import java.util.List;

/**
 * What a dump gives to the combined tables.
 *
 * @param pieces its rows in each table of meetings
 * @param items what must be known of its items to relate them to those of other dumps
 */
public record CombinedPart(List<byte[]> pieces, List<ArchivedItem> items) {
    /** Of a run without such tables, and of a dump that failed. */
    static final CombinedPart NONE = new CombinedPart(List.of(), List.of());

    public CombinedPart {
        pieces = List.copyOf(pieces);
        items = List.copyOf(items);
    }
}
