package dk.kkr.outline;

import dk.kkr.model.ItemNumber;

/**
 * Tells the entries of a numbered list within a section from items: the list begins with 1, and its entries follow each
 * other without a heading of a section between. Items go on with the numbers of the items before.
 */
final class ListRuns {
    private boolean inSection;
    private int last;

    /** A section's heading or a case reference: no list reaches across it. */
    void endAtHeading() {
        inSection = true;
        last = 0;
    }

    /** Whether the next numbered line goes on with a list that began with 1 in this section. */
    boolean goesOn(ItemNumber number) {
        if (!inSection || number.level() > 1) {
            return false;
        }
        int value = number.parts().get(0);
        boolean listed = value == 1 || (last > 0 && value == last + 1);
        last = listed ? value : last;
        return listed;
    }
}
