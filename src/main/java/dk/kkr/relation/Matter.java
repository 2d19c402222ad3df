package dk.kkr.relation;

import dk.kkr.model.Council;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one meeting has on one matter: the item of the minutes, that of the agenda, or both.
 *
 * @param items that of the minutes first, which speaks for both
 * @param title of the first
 * @param isHeading whether it has items below it: {@code Politiske sager} is said of many matters
 */
record Matter(List<ArchivedItem> items, Title title, boolean isHeading) {
    Matter {
        items = List.copyOf(items);
    }

    ArchivedItem lead() {
        return items.get(0);
    }

    Council council() {
        return lead().dump().council().orElseThrow();
    }

    LocalDate date() {
        return lead().dump().date().orElseThrow();
    }

    Optional<Postponement> postponement() {
        return items.stream().flatMap(item -> item.postponement().stream()).findFirst();
    }

    /** One for each meeting that it mentions. */
    Collection<Mention> mentions() {
        Map<String, Mention> byMeeting = new LinkedHashMap<>();
        for (ArchivedItem item : items) {
            item.mentions().forEach(mention -> byMeeting.putIfAbsent(mention.meetingId(), mention));
        }
        return byMeeting.values();
    }

    boolean mentions(String meetingId) {
        return items.stream().flatMap(item -> item.mentions().stream()).anyMatch(mention -> mention.meetingId()
                .equals(meetingId));
    }
}
