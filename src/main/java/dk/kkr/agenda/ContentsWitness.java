package dk.kkr.agenda;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.ContentsEntry;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.ItemNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the items against the contents list: what is missing, unlisted or retitled becomes a finding. */
final class ContentsWitness {
    private final Map<ItemNumber, ContentsEntry> entries = new HashMap<>();
    private int deepestLevel;
    private final List<Finding> findings = new ArrayList<>();

    private ContentsWitness() {}

    static List<Finding> compare(List<ContentsEntry> contents, List<AgendaItem> items) {
        ContentsWitness witness = new ContentsWitness();
        contents.forEach(entry -> entry.number().ifPresent(number -> witness.entries.put(number, entry)));
        witness.deepestLevel = witness.entries.keySet().stream()
                .mapToInt(ItemNumber::level)
                .max()
                .orElse(0);
        if (!witness.entries.isEmpty()) {
            items.forEach(witness::check);
            witness.entries.values().stream()
                    .sorted((a, b) -> Integer.compare(a.line(), b.line()))
                    .forEach(witness::missing);
        }
        return witness.findings;
    }

    private void check(AgendaItem item) {
        ContentsEntry entry = entries.remove(item.number());
        if (entry == null && deepestLevel < item.number().level()) {
            // A list of the top-level items only says nothing of their sub-items.
            return;
        }
        if (entry == null) {
            findings.add(Finding.of(
                    FindingCode.CONTENTS_LACKS_ITEM,
                    item.lines().first(),
                    "item " + item.number() + " is not in the contents list"));
        } else if (!entry.title().equals(item.title())) {
            findings.add(Finding.of(
                    FindingCode.CONTENTS_TITLE_DIFFERS,
                    entry.line(),
                    "item " + item.number() + " is '" + entry.title() + "' in the contents list and '" + item.title()
                            + "' on line " + item.lines().first()));
        }
        item.items().forEach(this::check);
    }

    private void missing(ContentsEntry entry) {
        String number = entry.number().map(ItemNumber::toString).orElse("");
        findings.add(Finding.of(
                FindingCode.CONTENTS_ITEM_MISSING,
                entry.line(),
                "item " + number + " '" + entry.title() + "' is in the contents list but not in the text"));
    }
}
