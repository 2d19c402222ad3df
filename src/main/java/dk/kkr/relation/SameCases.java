package dk.kkr.relation;

import dk.kkr.model.Fact.Certainty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Items of one case: from each to the next of the council that has its number. A case counts only where it is that of
 * one item and the meeting has other cases too: {@code SAG-2020-04197} below every item is the meeting's.
 */
final class SameCases {
    private final ArchiveTitles titles;
    private final Relations found;
    private final Map<String, Matter> latest = new HashMap<>();

    SameCases(ArchiveTitles titles, Relations found) {
        this.titles = titles;
        this.found = found;
    }

    /** Adds what the cases of one council relate to what was found. */
    void find(CouncilHistory history) {
        for (ArchivedMeeting meeting : history.meetings()) {
            Map<String, List<Matter>> byCase = meeting.matters().stream()
                    .filter(matter -> matter.lead().caseId().isPresent())
                    .collect(Collectors.groupingBy(
                            matter -> matter.lead().caseId().orElseThrow()));
            if (byCase.size() > 1) {
                byCase.forEach(this::findEarlier);
            }
        }
    }

    private void findEarlier(String id, List<Matter> matters) {
        Matter matter = matters.get(0);
        if (matters.size() == 1 && titles.nameMatter(matter)) {
            Optional.ofNullable(latest.put(id, matter)).ifPresent(earlier -> relate(id, earlier, matter));
        }
    }

    private void relate(String id, Matter earlier, Matter later) {
        Likeness likeness = titles.words().compare(earlier.title(), later.title());
        found.add(new Relation(
                earlier.lead().place(),
                later.lead().place(),
                Relation.Kind.TAKEN_UP_AGAIN,
                likeness.isClose() ? Certainty.CERTAIN : Certainty.LIKELY,
                id));
    }
}
