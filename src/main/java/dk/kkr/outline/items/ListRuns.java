package dk.kkr.outline.items;

import dk.kkr.model.ItemNumber;

/**
 * Distinguishes the entries of a numbered list within a section from items: the list begins with 1 or below a colon,
 * and its entries follow each other without a section heading in between. Items continue the numbers of the items
 * before.
 */
final class ListRuns {
    private boolean inSection;
    private int last;

    /** A section's heading or a case reference: a list does not reach across it. */
    void endAtHeading() {
        inSection = true;
        last = 0;
    }

    /**
     * Whether the next numbered line continues a list that began in this section, with 1, or with {@code 2a.} below a
     * colon.
     *
     * @param announced whether the line before is text, and ends in a colon
     */
    boolean continues(ItemNumber number, boolean announced) {
        if (!inSection || number.level() > 1) {
            return false;
        }
        int value = number.parts().get(0);
        boolean lettered = !number.letter().isEmpty();
        boolean continues = value == last + 1 || (value == last && lettered);
        boolean listed = value == 1 || (lettered && announced) || (last > 0 && continues);
        last = listed ? value : last;
        return listed;
    }
}
