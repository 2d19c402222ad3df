package dk.kkr.relation;

import dk.kkr.model.Fact.Certainty;
import dk.kkr.relation.ArchiveTitles.Match;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the text says of an item's return. {@code Udsat til mødet den 9. september}: an item of that day's meeting with
 * much the same title. {@code Udsat til næste møde}: the next item of that title. {@code KKR drøftede sagen på mødet
 * den 19. juni}: an item of that meeting with words of the title that hardly another title has, since the approval of
 * the minutes, and much else, mentions earlier meetings too. Fails on a matter that comes back under another title.
 */
final class TakenUpAgain {
    private final CouncilHistory history;
    private final ArchiveTitles titles;
    private final Relations found;
    private final Map<String, ArchivedMeeting> byId = new HashMap<>();

    TakenUpAgain(CouncilHistory history, ArchiveTitles titles, Relations found) {
        this.history = history;
        this.titles = titles;
        this.found = found;
        history.meetings().forEach(meeting -> byId.put(meeting.id(), meeting));
    }

    /** Adds what one council took up again to what was found. */
    void find() {
        for (ArchivedMeeting meeting : history.meetings()) {
            for (Matter matter : meeting.matters()) {
                matter.postponement().ifPresent(postponement -> findReturn(meeting, matter, postponement));
                matter.mentions().forEach(mention -> findMentioned(meeting, matter, mention));
            }
        }
    }

    private void findReturn(ArchivedMeeting meeting, Matter matter, Postponement postponement) {
        Optional<ArchivedMeeting> named = postponement.until().flatMap(day -> history.on(day, meeting));
        Optional<Match> match = named.isPresent()
                ? titles.best(named.get().matters(), matter, Likeness::isClose)
                : nextOf(meeting, matter);
        match.ifPresent(later -> {
            boolean same = later.likeness().same() && !titles.standing().include(matter);
            boolean certain = named.isPresent() && (same || later.matter().mentions(meeting.id()));
            add(matter, later.matter(), certain, postponement.quote());
        });
    }

    /** Where the day is not said, or the meeting was held on another. */
    private Optional<Match> nextOf(ArchivedMeeting meeting, Matter matter) {
        Collection<ArchivedMeeting> later = history.soonAfter(meeting);
        return titles.standing().include(matter)
                ? Optional.empty()
                : later.stream()
                        .flatMap(
                                each -> titles
                                        .best(
                                                each.matters(),
                                                matter,
                                                likeness -> likeness.same() || likeness.isCloseMatter())
                                        .stream())
                        .findFirst();
    }

    private void findMentioned(ArchivedMeeting meeting, Matter matter, Mention mention) {
        Optional.ofNullable(byId.get(mention.meetingId()))
                .filter(earlier -> earlier.date().isBefore(meeting.date()) && titles.nameMatter(matter))
                .flatMap(earlier -> titles.best(earlier.matters(), matter, Likeness::isCloseMatter))
                .filter(match -> titles.nameMatter(match.matter()))
                .ifPresent(match -> {
                    boolean certain =
                            match.likeness().same() && titles.standing().areKnownOf(meeting.council());
                    add(match.matter(), matter, certain, mention.quote());
                });
    }

    private void add(Matter earlier, Matter later, boolean certain, String evidence) {
        found.add(new Relation(
                earlier.lead().place(),
                later.lead().place(),
                Relation.Kind.TAKEN_UP_AGAIN,
                certain ? Certainty.CERTAIN : Certainty.LIKELY,
                evidence));
    }
}
