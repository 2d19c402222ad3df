package dk.kkr.agenda.checks;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.AllItems;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.model.ItemNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports where item numbers skip or recur. Fires on a document that numbers the items of an appendix from the
 * beginning.
 */
public final class SequenceCheck {
    private final FindingLog findings = new FindingLog();
    private final Map<ItemNumber, Integer> lines = new HashMap<>();
    private Optional<ItemNumber> last = Optional.empty();

    private SequenceCheck() {}

    public static List<Finding> of(List<AgendaItem> items) {
        SequenceCheck check = new SequenceCheck();
        for (AgendaItem item : AllItems.of(items)) {
            check.visit(item);
        }
        return check.findings.all();
    }

    private void visit(AgendaItem item) {
        ItemNumber number = item.number();
        int line = item.lines().first();
        Optional<Integer> earlier = Optional.ofNullable(lines.putIfAbsent(number, line));
        if (earlier.isPresent()) {
            findings.add(Finding.of(
                    FindingCode.ITEM_NUMBER_REPEATED,
                    line,
                    "item " + number + " is here and on line " + earlier.get()));
        } else if (last.isPresent() ? !number.follows(last.get()) : !number.isFirst()) {
            findings.add(Finding.of(
                    FindingCode.ITEM_NUMBER_SKIPPED,
                    line,
                    last.isPresent()
                            ? "item " + number + " follows item " + last.get()
                            : "the first item is " + number));
        }
        last = Optional.of(number);
    }
}
