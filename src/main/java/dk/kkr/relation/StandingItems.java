package dk.kkr.relation;

import dk.kkr.model.Council;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The items that come at meeting after meeting with a new matter each time: {@code Meddelelser}, {@code Eventuelt}.
 * They are known by the archive's own frequencies: a title that one document has more than once, that several councils
 * have, or that a council has at more than a third of its meetings. Fails on a matter with which a council is busy at
 * every third of its meetings, and on one that all councils treat under one title: nothing is said of these by title.
 */
final class StandingItems {
    /** Councils meet about four times a year: before that nobody can tell what recurs. */
    private static final int ENOUGH_MEETINGS = 4;

    private static final int RECURRENT = 3;

    /** A title at one meeting in so many is a standing one. */
    private static final int MEETINGS_PER_USE = 3;

    private final Map<Council, Integer> meetings = new EnumMap<>(Council.class);
    private final Map<String, Map<Council, Integer>> meetingsWithForm = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();

    StandingItems(Collection<ArchivedMeeting> all) {
        all.forEach(this::count);
    }

    private void count(ArchivedMeeting meeting) {
        meetings.merge(meeting.council(), 1, Integer::sum);
        Map<String, Matter> forms = new HashMap<>();
        for (Matter matter : meeting.matters()) {
            String form = matter.title().form();
            Matter other = forms.putIfAbsent(form, matter);
            if (other == null) {
                meetingsWithForm
                        .computeIfAbsent(form, any -> new EnumMap<>(Council.class))
                        .merge(meeting.council(), 1, Integer::sum);
            } else if (other.lead().dump().equals(matter.lead().dump())) {
                repeated.add(form);
            }
        }
    }

    /** Whether the council has the matter's title again and again. */
    boolean include(Matter matter) {
        String form = matter.title().form();
        Map<Council, Integer> councils = meetingsWithForm.getOrDefault(form, Map.of());
        int times = councils.getOrDefault(matter.council(), 0);
        return repeated.contains(form)
                || councils.size() > 1
                || (times >= RECURRENT && times * MEETINGS_PER_USE > meetings.getOrDefault(matter.council(), 0));
    }

    /** Whether the archive has enough meetings of a council to tell what recurs. */
    boolean areKnownOf(Council council) {
        return meetings.getOrDefault(council, 0) >= ENOUGH_MEETINGS;
    }
}
