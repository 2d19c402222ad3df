package dk.kkr.report;

import dk.kkr.model.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the source's lines lead: to the section or item that begins there, else to the finding about them. Of the other
 * lines the page says nothing, and whoever goes by keyboard need not pass them.
 */
final class LineTargets {
    private final Map<Integer, String> byLine = new HashMap<>();

    private LineTargets() {}

    static LineTargets of(List<Finding> findings, List<PlacedItem> items) {
        LineTargets targets = new LineTargets();
        for (Finding finding : findings) {
            targets.byLine.put(finding.line(), FindingGroup.idOf(finding.code()));
        }
        for (PlacedItem placed : items) {
            targets.byLine.put(placed.item().lines().first(), placed.id());
            placed.sections()
                    .forEach(section ->
                            targets.byLine.put(section.section().lines().first(), section.id()));
        }
        return targets;
    }

    /** The id of what a 1-based line leads to. */
    Optional<String> of(int line) {
        return Optional.ofNullable(byLine.get(line));
    }
}
