package dk.kkr.relation;

/**
 * An item with its title as titles are compared.
 *
 * @param isHeading whether its dump has items below it
 */
record TitledItem(ArchivedItem item, Title title, boolean isHeading) {
    String number() {
        return item.number();
    }

    /** Whether two extractors may have made both titles of one: one of them lost its last line, or misread a letter. */
    boolean isSpelledAs(TitledItem other) {
        String letters = title.letters();
        String others = other.title.letters();
        return letters.startsWith(others) || others.startsWith(letters) || WordForms.areAlike(letters, others);
    }
}
