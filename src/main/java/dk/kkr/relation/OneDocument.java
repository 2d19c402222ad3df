package dk.kkr.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The items of a document of which there may be several dumps, each item once. */
final class OneDocument {
    private final List<TitledItem> items = new ArrayList<>();
    private final Set<String> letters = new HashSet<>();
    private final Map<String, List<TitledItem>> byNumber = new HashMap<>();

    /** Adds the items of a dump that none of the dumps before it has. */
    void add(List<ArchivedItem> dump) {
        Set<String> headings =
                dump.stream().map(item -> parentOf(item.number())).collect(Collectors.toSet());
        List<TitledItem> news = dump.stream()
                .sorted(Comparator.comparingInt(ArchivedItem::position))
                .map(item -> new TitledItem(item, Title.of(item.title()), headings.contains(item.number())))
                .filter(item -> !isThere(item))
                .toList();
        for (TitledItem item : news) {
            items.add(item);
            letters.add(item.title().letters());
            byNumber.computeIfAbsent(item.number(), number -> new ArrayList<>()).add(item);
        }
    }

    /** {@code 3} of {@code 3.10}; empty at the top level. */
    private static String parentOf(String number) {
        return number.substring(0, Math.max(0, number.lastIndexOf('.')));
    }

    private boolean isThere(TitledItem item) {
        return letters.contains(item.title().letters())
                || byNumber.getOrDefault(item.number(), List.of()).stream().anyMatch(item::isSpelledAs);
    }

    List<TitledItem> items() {
        return List.copyOf(items);
    }
}
