package dk.kkr.relation;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.AllItems;
import dk.kkr.model.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must be known of an item to find those that are about the same matter.
 *
 * @param dump in which it stands
 * @param position 1 for the dump's first item, counted through all levels, as in the tables
 * @param number {@code 3.10}
 * @param title as in the output
 * @param caseId {@code SAG-2020-04197}; one case often covers a whole meeting
 * @param postponement what says that the item, or a point of it, comes back
 * @param mentions of earlier meetings of the council
 */
public record ArchivedItem(
        ArchivedDump dump,
        int position,
        String number,
        String title,
        Optional<String> caseId,
        Optional<Postponement> postponement,
        List<Mention> mentions) {
    public ArchivedItem {
        mentions = List.copyOf(mentions);
    }

    /** The items of a meeting, in the document's order. */
    public static List<ArchivedItem> allOf(Meeting meeting) {
        ArchivedDump dump = ArchivedDump.of(meeting);
        List<ArchivedItem> archived = new ArrayList<>();
        for (AgendaItem item : AllItems.of(meeting.items())) {
            archived.add(new ArchivedItem(
                    dump,
                    archived.size() + 1,
                    item.number().toString(),
                    item.title(),
                    item.caseId(),
                    item.answers().resolution().flatMap(Postponement::in),
                    Mention.allIn(item.answers().references())));
        }
        return archived;
    }

    /** Where it is in the tables. */
    Place place() {
        return new Place(dump.sourceFile(), position);
    }
}
