package dk.kkr.relation;

import dk.kkr.model.Council;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which items of an archive are about the same matter. Of several dumps of one document one speaks for all, so
 * that no pair comes twice: {@link MeetingItems} says which. Across meetings the item of the minutes speaks for that of
 * the agenda. Items of different councils are never related, nor those of a dump whose council or date is unknown.
 */
public final class RelatedItems {
    private RelatedItems() {}

    /**
     * The relations between items, in order of their places; the same whatever the order in which items come.
     *
     * @param items of all dumps of the archive
     */
    public static List<Relation> of(Collection<ArchivedItem> items) {
        Relations found = new Relations();
        List<ArchivedMeeting> meetings = withMatters(MeetingItems.allOf(items), found);
        ArchiveTitles titles = titlesOf(meetings);
        for (CouncilHistory history : historiesOf(meetings)) {
            new TakenUpAgain(history, titles, found).find();
            new SameCases(titles, found).find(history);
            new SameTitles(titles, found).find(history);
        }
        return found.sorted();
    }

    private static List<ArchivedMeeting> withMatters(List<MeetingItems> meetings, Relations found) {
        Vocabulary printed =
                new Vocabulary(meetings.stream().map(MeetingItems::titles).toList());
        return meetings.stream()
                .map(meeting -> ArchivedMeeting.of(meeting.dump(), SameItems.find(meeting, printed, found)))
                .toList();
    }

    private static ArchiveTitles titlesOf(List<ArchivedMeeting> meetings) {
        Vocabulary words =
                new Vocabulary(meetings.stream().map(ArchivedMeeting::titles).toList());
        return new ArchiveTitles(words, new StandingItems(meetings));
    }

    private static List<CouncilHistory> historiesOf(List<ArchivedMeeting> meetings) {
        Map<Council, List<ArchivedMeeting>> byCouncil = new EnumMap<>(Council.class);
        for (ArchivedMeeting meeting : meetings) {
            byCouncil
                    .computeIfAbsent(meeting.council(), council -> new ArrayList<>())
                    .add(meeting);
        }
        return byCouncil.values().stream().map(CouncilHistory::new).toList();
    }
}
