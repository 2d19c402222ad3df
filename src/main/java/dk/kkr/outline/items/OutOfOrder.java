package dk.kkr.outline.items;

import dk.kkr.model.ItemNumber;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Items out of order, {@code 4. Ny bro} before {@code 2. Ny motorvej}, as a meeting took them: the contents list has
 * their number and title, nothing speaks against them, and the sequence lacks the number, or has it with far less
 * evidence, as in a list of what is left. Of several lines the one with the most evidence counts. Fails on a document
 * that repeats an item's number and title, set like a heading, and has lost the item itself.
 */
final class OutOfOrder {
    /** By how much a section's heading right below weighs more than text. */
    private static final int FAR = 3;

    private OutOfOrder() {}

    /** Adds their indices to those of the items, and removes what has their numbers. */
    static void add(List<Candidate> candidates, BitSet items) {
        Map<ItemNumber, Candidate> chosen = new HashMap<>();
        Map<ItemNumber, Candidate> best = new HashMap<>();
        for (Candidate candidate : candidates) {
            ItemNumber number = candidate.number();
            if (items.get(candidate.index())) {
                chosen.put(number, candidate);
            } else if (candidate.inContents() && candidate.weight() >= CandidateFinder.IN_CONTENTS) {
                Candidate known = best.get(number);
                best.put(number, known == null || known.weight() < candidate.weight() ? candidate : known);
            }
        }
        for (Candidate candidate : best.values()) {
            Candidate item = chosen.get(candidate.number());
            if (item == null) {
                items.set(candidate.index());
            } else if (!item.hasCase() && candidate.weight() >= item.weight() + FAR) {
                items.clear(item.index());
                items.set(candidate.index());
            }
        }
    }
}
