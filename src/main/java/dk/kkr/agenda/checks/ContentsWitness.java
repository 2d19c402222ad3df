package dk.kkr.agenda.checks;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.AllItems;
import dk.kkr.model.ContentsEntry;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.model.ItemNumber;
import dk.kkr.text.Letters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the items with the contents list and reports what is missing, unlisted, renumbered or retitled. Items that
 * agree in number and title are matched first, then those with a title of the list and another number, then those with
 * a number of the list and another title. Fails on a document that has two items with the same title and only one of
 * them in its list.
 */
public final class ContentsWitness {
    private final List<ContentsEntry> entries;

    /** By identity: a record's equals is generated at run time, which slows down a short run. */
    private final Set<ContentsEntry> settled = Collections.newSetFromMap(new IdentityHashMap<>());

    private final List<AgendaItem> items;
    private final FindingLog findings = new FindingLog();

    private ContentsWitness(List<ContentsEntry> contents, List<AgendaItem> items) {
        this.entries = new ArrayList<>(contents);
        entries.removeIf(entry -> entry.number().isEmpty());
        this.items = new ArrayList<>(items);
    }

    public static List<Finding> compare(List<ContentsEntry> contents, List<AgendaItem> topItems) {
        ContentsWitness witness = new ContentsWitness(contents, AllItems.of(topItems));
        if (witness.entries.isEmpty()) {
            return witness.compareTitles(contents);
        }
        witness.compare();
        return witness.findings.all();
    }

    /** Where no entry has a number, an item counts as unlisted only if the list has titles of its level. */
    private List<Finding> compareTitles(List<ContentsEntry> contents) {
        Set<String> titles = new HashSet<>();
        for (ContentsEntry entry : contents) {
            // List and heading may differ in blanks and hyphens.
            titles.add(Letters.withDigits(entry.title()));
        }
        int deepestLevel = 0;
        for (AgendaItem item : items) {
            if (titles.contains(Letters.withDigits(item.title()))) {
                deepestLevel = Math.max(deepestLevel, item.number().level());
            }
        }
        if (deepestLevel == 0) {
            return List.of(Finding.of(
                    FindingCode.CONTENTS_MISSING, 0, "no contents list was found to compare the items with"));
        }
        for (AgendaItem item : items) {
            if (item.number().level() <= deepestLevel && !titles.contains(Letters.withDigits(item.title()))) {
                unlisted(item);
            }
        }
        return findings.all();
    }

    private void compare() {
        int deepestLevel = 0;
        for (ContentsEntry entry : entries) {
            deepestLevel = Math.max(deepestLevel, numberOf(entry).level());
        }
        settle(Agreement.NUMBER_AND_TITLE);
        settle(Agreement.TITLE);
        settle(Agreement.NUMBER);
        // A list of only the top-level items says nothing about their sub-items.
        for (AgendaItem item : items) {
            if (item.number().level() <= deepestLevel) {
                unlisted(item);
            }
        }
        for (ContentsEntry entry : unsettled()) {
            missing(entry);
        }
    }

    /** Removes the pairs that agree from both lists. */
    private void settle(Agreement agreement) {
        Map<Object, Deque<ContentsEntry>> open = new HashMap<>();
        for (ContentsEntry entry : unsettled()) {
            open.computeIfAbsent(agreement.of(numberOf(entry), entry.title()), key -> new ArrayDeque<>())
                    .add(entry);
        }
        items.removeIf(item -> {
            Object key = agreement.of(item.number(), item.title());
            ContentsEntry entry = open.getOrDefault(key, new ArrayDeque<>()).poll();
            if (entry != null) {
                settled.add(entry);
                report(agreement, entry, item);
            }
            return entry != null;
        });
    }

    private void report(Agreement agreement, ContentsEntry entry, AgendaItem item) {
        switch (agreement) {
            case TITLE -> renumbered(entry, item);
            case NUMBER -> retitled(entry, item);
            case NUMBER_AND_TITLE -> {}
        }
    }

    private List<ContentsEntry> unsettled() {
        List<ContentsEntry> unsettled = new ArrayList<>(entries);
        unsettled.removeIf(settled::contains);
        return unsettled;
    }

    private static ItemNumber numberOf(ContentsEntry entry) {
        return entry.number().orElseThrow();
    }

    private void renumbered(ContentsEntry entry, AgendaItem item) {
        findings.add(Finding.of(
                FindingCode.CONTENTS_NUMBER_DIFFERS,
                entry.line(),
                "'" + entry.title() + "' is item " + numberOf(entry) + " in the contents list and item " + item.number()
                        + " on line " + item.lines().first()));
    }

    private void retitled(ContentsEntry entry, AgendaItem item) {
        findings.add(Finding.of(
                FindingCode.CONTENTS_TITLE_DIFFERS,
                entry.line(),
                "item " + item.number() + " is '" + entry.title() + "' in the contents list and '" + item.title()
                        + "' on line " + item.lines().first()));
    }

    private void unlisted(AgendaItem item) {
        findings.add(Finding.of(
                FindingCode.CONTENTS_LACKS_ITEM,
                item.lines().first(),
                "item " + item.number() + " is not in the contents list"));
    }

    private void missing(ContentsEntry entry) {
        findings.add(Finding.of(
                FindingCode.CONTENTS_ITEM_MISSING,
                entry.line(),
                "item " + numberOf(entry) + " '" + entry.title() + "' is in the contents list but not in the text"));
    }

    /** What an entry and an item have in common. */
    private enum Agreement {
        NUMBER_AND_TITLE,
        TITLE,
        NUMBER;

        /** Equal for those that agree. */
        Object of(ItemNumber number, String title) {
            return switch (this) {
                case NUMBER_AND_TITLE -> List.of(number, title);
                case TITLE -> title;
                case NUMBER -> number;
            };
        }
    }
}
