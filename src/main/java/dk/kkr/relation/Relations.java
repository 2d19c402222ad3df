package dk.kkr.relation;

import dk.kkr.model.Fact.Certainty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was found so far, each pair of items once: what is certain wins, else what was found first. */
final class Relations {
    private final Map<Place, Map<Place, Relation>> byPlace = new TreeMap<>();

    void add(Relation relation) {
        byPlace.computeIfAbsent(relation.item(), place -> new TreeMap<>())
                .merge(relation.other(), relation, Relations::better);
    }

    private static Relation better(Relation first, Relation second) {
        return first.certainty() == Certainty.LIKELY && second.certainty() == Certainty.CERTAIN ? second : first;
    }

    boolean areRelated(Matter earlier, Matter later) {
        return byPlace.getOrDefault(earlier.lead().place(), Collections.emptyMap())
                .containsKey(later.lead().place());
    }

    /** All, in order of their places. */
    List<Relation> sorted() {
        List<Relation> all = new ArrayList<>();
        byPlace.values().forEach(relations -> all.addAll(relations.values()));
        return all;
    }
}
