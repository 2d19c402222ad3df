package dk.kkr.answers.listed;

import dk.kkr.answers.language.ItemText;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.ItemDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what the items of one document list. */
public final class ListedFinder {
    private final Set<String> numbers;

    /**
     * For a document with these items.
     *
     * @param items those of the first level, with theirs below them
     */
    public ListedFinder(List<AgendaItem> items) {
        Set<String> all = new HashSet<>();
        add(items, all);
        this.numbers = Set.copyOf(all);
    }

    private static void add(List<AgendaItem> items, Set<String> all) {
        for (AgendaItem item : items) {
            all.add(item.number().toString());
            add(item.items(), all);
        }
    }

    /**
     * What an item lists.
     *
     * @param points how many points are recommended in it
     * @param comesBack the day to which it was put off, which is then a day of a meeting
     */
    public Listed find(ItemText item, int points, Optional<LocalDate> comesBack) {
        // Earlier or later than the meeting, no day is known to be without the meeting's own.
        List<ReadDay> days = item.document().date().isPresent() ? DayFinder.find(item) : List.of();
        return new Listed(
                AttachmentFinder.find(item),
                withMeeting(DateFinder.find(item, days), comesBack),
                ReferenceFinder.find(item, days, ItemReferences.find(item, points, numbers)));
    }

    private static List<ItemDate> withMeeting(List<ItemDate> dates, Optional<LocalDate> comesBack) {
        if (comesBack.isEmpty()) {
            return dates;
        }
        List<ItemDate> typed = new ArrayList<>(dates.size());
        for (ItemDate date : dates) {
            boolean meets = date.type() == ItemDate.Type.EVENT && comesBack.equals(Optional.of(date.date()));
            typed.add(meets ? new ItemDate(date.date(), ItemDate.Type.MEETING, date.fact()) : date);
        }
        return typed;
    }
}
