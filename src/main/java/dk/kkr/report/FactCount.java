package dk.kkr.report;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.AllItems;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.Meeting;
import dk.kkr.report.ItemFact.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Answers that one rule read.
 *
 * @param reason the rule's name
 */
record FactCount(Kind kind, Certainty certainty, String reason, int count) {
    private static final Comparator<FactCount> IN_ORDER = Comparator.comparing(FactCount::kind)
            .thenComparing(FactCount::certainty)
            .thenComparing(FactCount::reason);

    /** Kinds as in the output, certain before likely, rules by their names; only those that occur. */
    static List<FactCount> allOf(Meeting meeting) {
        Map<FactCount, Integer> counts = new TreeMap<>(IN_ORDER);
        for (AgendaItem item : AllItems.of(meeting.items())) {
            for (ItemFact found : ItemFacts.of(item.answers())) {
                counts.merge(
                        new FactCount(
                                found.kind(),
                                found.fact().certainty(),
                                found.fact().reason(),
                                0),
                        1,
                        Integer::sum);
            }
        }
        List<FactCount> all = new ArrayList<>();
        counts.forEach((key, count) -> all.add(new FactCount(key.kind(), key.certainty(), key.reason(), count)));
        return all;
    }
}
