package dk.kkr.outline.items;

import dk.kkr.model.ItemNumber;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Chooses among all candidates the rising sequence of numbers with the most evidence: numbered lists inside a section
 * may run {@code 1. 2. 3.} too, but they cannot be fitted between {@code 2.2} and {@code 2.3}. A skipped number costs.
 * Of two equal candidates the later is chosen: the first may stand in a contents list without pages.
 *
 * <p>One pass; per number the best sequence that ends in it is kept.
 */
final class ItemSequence {
    private static final int SKIP_COST = 3;
    private static final int LATE_START_COST = 1;

    /** A sequence, from its last candidate backwards. */
    private record Chain(Candidate last, Optional<Chain> before, int weight) {}

    private final NavigableMap<ItemNumber, Chain> byNumber = new TreeMap<>();

    /** Only those chains that no chain of a lower number outweighs: weights rise with the numbers. */
    private final NavigableMap<ItemNumber, Chain> heaviest = new TreeMap<>();

    private ItemSequence() {}

    /** The chosen candidates in the order of the dump; none if no sequence has more for it than against it. */
    static List<Candidate> choose(List<Candidate> candidates) {
        ItemSequence sequence = new ItemSequence();
        for (Candidate candidate : candidates) {
            sequence.add(candidate);
        }
        if (sequence.heaviest.isEmpty()) {
            return List.of();
        }
        Chain best = sequence.heaviest.lastEntry().getValue();
        return best.weight() > 0 ? unroll(best) : List.of();
    }

    private void add(Candidate candidate) {
        ItemNumber number = candidate.number();
        Chain chain = startWith(candidate);
        chain = heavier(chain, lastOf(heaviest, number));
        chain = heavier(chain, lastOf(byNumber, number));
        chain = heavier(chain, siblingBefore(number).map(byNumber::get));
        Chain known = byNumber.get(number);
        if (known == null || chain.weight() >= known.weight()) {
            byNumber.put(number, chain);
            addHeaviest(chain);
        }
    }

    private static Chain startWith(Candidate candidate) {
        int cost = candidate.number().isFirst() ? 0 : LATE_START_COST;
        return new Chain(candidate, Optional.empty(), candidate.weight() - cost);
    }

    /** The heavier of a chain and its last candidate after another chain. */
    private static Chain heavier(Chain chain, Optional<Chain> before) {
        if (before.isEmpty()) {
            return chain;
        }
        Candidate candidate = chain.last();
        int cost = candidate.number().follows(before.get().last().number()) ? 0 : SKIP_COST;
        int weight = before.get().weight() + candidate.weight() - cost;
        return weight > chain.weight() ? new Chain(candidate, before, weight) : chain;
    }

    private static Optional<Chain> lastOf(NavigableMap<ItemNumber, Chain> chains, ItemNumber below) {
        Map.Entry<ItemNumber, Chain> last = chains.lowerEntry(below);
        return last == null ? Optional.empty() : Optional.of(last.getValue());
    }

    /** 3.1 before 3.2. */
    private static Optional<ItemNumber> siblingBefore(ItemNumber number) {
        int last = number.parts().get(number.level() - 1);
        if (last == 1) {
            return Optional.empty();
        }
        List<Integer> parts = new ArrayList<>(number.parts());
        parts.set(number.level() - 1, last - 1);
        return Optional.of(new ItemNumber(parts));
    }

    private void addHeaviest(Chain chain) {
        ItemNumber number = chain.last().number();
        Optional<Chain> below = lastOf(heaviest, number);
        if (below.isPresent() && below.get().weight() >= chain.weight()) {
            return;
        }
        heaviest.put(number, chain);
        NavigableMap<ItemNumber, Chain> above = heaviest.tailMap(number, false);
        while (!above.isEmpty() && above.firstEntry().getValue().weight() <= chain.weight()) {
            above.pollFirstEntry();
        }
    }

    private static List<Candidate> unroll(Chain chain) {
        Deque<Candidate> candidates = new ArrayDeque<>();
        Optional<Chain> link = Optional.of(chain);
        while (link.isPresent()) {
            candidates.addFirst(link.get().last());
            link = link.get().before();
        }
        return List.copyOf(candidates);
    }
}
