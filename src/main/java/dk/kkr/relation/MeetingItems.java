package dk.kkr.relation;

import dk.kkr.model.DocumentType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The items of one meeting, agenda and minutes apart. Each item is there once, however many dumps of its document the
 * archive has: the dump with the most items speaks for all. An item that only another dump has, for example that of a
 * supplement to the agenda, is there too.
 *
 * @param dump one of the meeting, which knows council and date
 * @param agenda items of the agenda; empty where the archive has none
 * @param minutes items of the minutes; empty where the archive has none
 */
record MeetingItems(ArchivedDump dump, List<TitledItem> agenda, List<TitledItem> minutes) {
    private static final Comparator<List<ArchivedItem>> FULLEST_FIRST = Comparator.<List<ArchivedItem>>comparingInt(
                    List::size)
            .reversed()
            .thenComparing(items -> items.get(0).dump().sourceFile());

    /** Those of all meetings of a known council and date, by their ids. */
    static List<MeetingItems> allOf(Collection<ArchivedItem> items) {
        Map<String, Map<String, List<ArchivedItem>>> meetings = new TreeMap<>();
        for (ArchivedItem item : items) {
            if (item.dump().council().isPresent() && item.dump().date().isPresent()) {
                meetings.computeIfAbsent(item.dump().meetingId(), id -> new TreeMap<>())
                        .computeIfAbsent(item.dump().sourceFile(), file -> new ArrayList<>())
                        .add(item);
            }
        }
        return meetings.values().stream().map(dumps -> of(dumps.values())).toList();
    }

    private static MeetingItems of(Collection<List<ArchivedItem>> dumps) {
        List<List<ArchivedItem>> ranked = dumps.stream().sorted(FULLEST_FIRST).toList();
        List<TitledItem> agenda = itemsOf(ranked, Optional.of(DocumentType.AGENDA));
        List<TitledItem> minutes = itemsOf(ranked, Optional.of(DocumentType.MINUTES));
        // Which of the two a dump of no known type is cannot be told where there are others.
        boolean isKnown = !agenda.isEmpty() || !minutes.isEmpty();
        return new MeetingItems(
                ranked.get(0).get(0).dump(), agenda, isKnown ? minutes : itemsOf(ranked, Optional.empty()));
    }

    private static List<TitledItem> itemsOf(List<List<ArchivedItem>> dumps, Optional<DocumentType> type) {
        OneDocument document = new OneDocument();
        dumps.stream().filter(dump -> dump.get(0).dump().type().equals(type)).forEach(document::add);
        return document.items();
    }

    /** The titles of both documents. */
    List<Title> titles() {
        List<Title> titles = new ArrayList<>();
        minutes.forEach(item -> titles.add(item.title()));
        agenda.forEach(item -> titles.add(item.title()));
        return titles;
    }
}
