package dk.kkr.outline.items;

import dk.kkr.model.ItemNumber;

/**
 * Distinguishes the entries of a numbered list within a section from items: the list begins with 1 or below a colon,
 * and its entries follow each other without a section heading in between. Items continue the numbers of the items
 * before.
 */
final class ListRuns {
    /** What a numbered line is to a list. */
    enum Place {
        NONE,
        /** The first entry, or another one where the sentence above the list was over. */
        LISTED,
        /**
         * An entry in which the sentence above the list goes on: {@code Det indstilles, at KKR} / {@code 1. drøfter}.
         */
        LED_IN
    }

    private boolean inSection;
    private boolean ledIn;
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
     * @param lead how the line before leads to it
     */
    Place next(ItemNumber number, Lead lead) {
        if (!inSection || number.level() > 1) {
            return Place.NONE;
        }
        int value = number.parts().get(0);
        boolean lettered = !number.letter().isEmpty();
        boolean begins = value == 1 || (lettered && lead == Lead.ANNOUNCED);
        boolean continues = last > 0 && (value == last + 1 || (value == last && lettered));
        if (!begins && !continues) {
            return Place.NONE;
        }
        ledIn = continues ? ledIn : lead != Lead.NONE;
        last = value;
        // The first may be an item's as well: that of a second document.
        return continues && ledIn ? Place.LED_IN : Place.LISTED;
    }

    /** How a line leads to the one below it. */
    enum Lead {
        /** It is no text, or no sentence goes on behind it. */
        NONE,
        /** Its sentence is not over: it ends in a word, a comma, or a colon above a gap. */
        OPEN,
        /** It ends in a colon, and no gap follows: {@code Planen har tre dele:}. */
        ANNOUNCED
    }
}
