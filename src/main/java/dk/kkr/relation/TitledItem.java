package dk.kkr.relation;

/** An item with its title as titles are compared. */
record TitledItem(ArchivedItem item, Title title) {
    static TitledItem of(ArchivedItem item) {
        return new TitledItem(item, Title.of(item.title()));
    }

    /**
     * Whether an item of another dump of the same document is the same one. Extractors differ in what they make of a
     * title: one loses its last line, another misreads a letter.
     */
    boolean isDoubleOf(TitledItem other) {
        String letters = title.letters();
        String others = other.title.letters();
        boolean alike = letters.startsWith(others) || others.startsWith(letters) || WordForms.areAlike(letters, others);
        return title.isSameAs(other.title) || (item.number().equals(other.item.number()) && alike);
    }
}
