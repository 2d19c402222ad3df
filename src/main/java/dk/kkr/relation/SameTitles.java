package dk.kkr.relation;

import dk.kkr.model.Fact.Certainty;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Items that nothing but the title relates: from each to the latest one before it whose title is the same, or nearly.
 * Never certain, and nothing is said of a title without two words of its own, of a standing item, of one that comes
 * back only in the next year, and where a council has too few meetings to tell. Numbers must agree.
 */
final class SameTitles {
    private final ArchiveTitles titles;
    private final Relations found;

    /** The matters of the last months by the words of their titles, the earliest first. */
    private final Map<String, Deque<Matter>> recent = new HashMap<>();

    SameTitles(ArchiveTitles titles, Relations found) {
        this.titles = titles;
        this.found = found;
    }

    /** Adds what the titles of one council relate to what was found. */
    void find(CouncilHistory history) {
        for (ArchivedMeeting meeting : history.meetings()) {
            List<Matter> named =
                    meeting.matters().stream().filter(titles::nameMatter).toList();
            if (titles.standing().areKnownOf(meeting.council())) {
                named.forEach(matter -> latestOf(matter).ifPresent(earlier -> relate(earlier, matter)));
                named.forEach(this::remember);
            }
        }
    }

    /** The most alike of the latest meeting that has such a matter; none where two are so equally. */
    private Optional<Matter> latestOf(Matter matter) {
        List<Matter> alike = candidates(matter).stream()
                .filter(each -> isSameMatter(each, matter))
                .toList();
        Optional<LocalDate> latest = alike.stream().map(Matter::date).max(Comparator.naturalOrder());
        return titles.best(
                        alike.stream()
                                .filter(each -> latest.equals(Optional.of(each.date())))
                                .toList(),
                        matter,
                        Likeness::isSameMatter)
                .map(ArchiveTitles.Match::matter);
    }

    private boolean isSameMatter(Matter earlier, Matter later) {
        return earlier.title().numbers().equals(later.title().numbers())
                && titles.words().compare(earlier.title(), later.title()).isSameMatter();
    }

    /** Those that share a word of their own, not older than one round. */
    private Collection<Matter> candidates(Matter matter) {
        LocalDate oldest = matter.date().minusDays(CouncilHistory.DAYS_OF_A_ROUND);
        Map<Place, Matter> candidates = new LinkedHashMap<>();
        for (String word : titles.words().distinctiveOf(matter.title())) {
            Deque<Matter> with = recent.getOrDefault(word, new ArrayDeque<>());
            while (!with.isEmpty() && with.getFirst().date().isBefore(oldest)) {
                with.removeFirst();
            }
            with.forEach(each -> candidates.put(each.lead().place(), each));
        }
        return candidates.values();
    }

    private void remember(Matter matter) {
        for (String word : titles.words().distinctiveOf(matter.title())) {
            recent.computeIfAbsent(word, any -> new ArrayDeque<>()).addLast(matter);
        }
    }

    private void relate(Matter earlier, Matter later) {
        if (!found.areRelated(earlier, later)) {
            found.add(new Relation(
                    earlier.lead().place(),
                    later.lead().place(),
                    Relation.Kind.SAME_TITLE,
                    Certainty.LIKELY,
                    TitleEvidence.ofTitles(earlier.lead(), later.lead())));
        }
    }
}
