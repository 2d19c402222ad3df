package dk.kkr.relation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The meetings of one council, by their days. */
final class CouncilHistory {
    /** What comes back later than in ten months is the next year's round: a plan of meetings, a budget. */
    static final int DAYS_OF_A_ROUND = 300;

    private final NavigableMap<LocalDate, ArchivedMeeting> byDay = new TreeMap<>();

    /** @param meetings of one council, which has one a day */
    CouncilHistory(Collection<ArchivedMeeting> meetings) {
        meetings.forEach(meeting -> byDay.put(meeting.date(), meeting));
    }

    /** All, the earliest first. */
    Collection<ArchivedMeeting> meetings() {
        return byDay.values();
    }

    /** The meeting of a day, if it is after another. */
    Optional<ArchivedMeeting> on(LocalDate day, ArchivedMeeting after) {
        return Optional.ofNullable(byDay.tailMap(after.date(), false).get(day));
    }

    /** Those after a meeting in which its matters may be taken up again, the earliest first. */
    Collection<ArchivedMeeting> soonAfter(ArchivedMeeting meeting) {
        return byDay.subMap(meeting.date(), false, meeting.date().plusDays(DAYS_OF_A_ROUND), true)
                .values();
    }
}
