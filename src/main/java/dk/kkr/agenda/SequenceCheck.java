package dk.kkr.agenda;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.ItemNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names the places where item numbers skip. */
final class SequenceCheck {
    private final List<Finding> findings = new ArrayList<>();
    private Optional<ItemNumber> last = Optional.empty();

    private SequenceCheck() {}

    static List<Finding> of(List<AgendaItem> items) {
        SequenceCheck check = new SequenceCheck();
        items.forEach(check::visit);
        return check.findings;
    }

    private void visit(AgendaItem item) {
        ItemNumber number = item.number();
        if (last.isPresent() ? !number.follows(last.get()) : !number.isFirst()) {
            findings.add(Finding.of(
                    FindingCode.ITEM_NUMBER_SKIPPED,
                    item.lines().first(),
                    last.map(before -> "item " + number + " comes behind item " + before)
                            .orElse("the first item is " + number)));
        }
        last = Optional.of(number);
        item.items().forEach(this::visit);
    }
}
