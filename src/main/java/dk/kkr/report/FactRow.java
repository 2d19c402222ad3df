package dk.kkr.report;

import static java.util.stream.Collectors.joining;

import dk.kkr.model.Fact.Certainty;
import dk.kkr.report.ItemFact.Kind;
import dk.kkr.writer.OutputName;
import java.util.ArrayList;
import java.util.List;

/** The answers of one kind in words: {@code 12 recommendations: 11 certain (listed-point 11), 1 likely (plain 1)}. */
final class FactRow {
    private FactRow() {}

    /** A text per kind that occurs. */
    static List<String> allOf(List<FactCount> counts) {
        List<String> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<FactCount> ofKind =
                    counts.stream().filter(count -> count.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                int all = sum(ofKind);
                rows.add(all + " " + OutputName.of(kind) + (all == 1 ? "" : "s") + ": " + certainties(ofKind));
            }
        }
        return rows;
    }

    private static String certainties(List<FactCount> counts) {
        List<String> parts = new ArrayList<>();
        for (Certainty certainty : Certainty.values()) {
            List<FactCount> ofCertainty = counts.stream()
                    .filter(count -> count.certainty() == certainty)
                    .toList();
            if (!ofCertainty.isEmpty()) {
                parts.add(sum(ofCertainty) + " " + OutputName.of(certainty) + " (" + rules(ofCertainty) + ")");
            }
        }
        return String.join(", ", parts);
    }

    /** {@code entry 4, lead-in 8}. */
    static String rules(List<FactCount> counts) {
        return counts.stream()
                .map(count -> count.reason() + " " + count.count())
                .collect(joining(", "));
    }

    /** How many of them are as sure as that. */
    static int sum(List<FactCount> counts, Certainty certainty) {
        return sum(
                counts.stream().filter(count -> count.certainty() == certainty).toList());
    }

    private static int sum(List<FactCount> counts) {
        return counts.stream().mapToInt(FactCount::count).sum();
    }
}
