package dk.kkr.outline.items;

/** What follows a heading's lines, and how much that speaks for it. */
enum Following {
    /** A case reference: only an item has one. */
    CASE_REFERENCE(6),
    SECTION_HEADING(4),
    /** The item's own first sub-item. */
    CHILD(3),
    /** The next item, this one being empty. */
    NEXT_ITEM(1),
    /** Nothing more in the dump. */
    END(1),
    /** Text, with a gap or without. */
    TEXT_AFTER_GAP(1),
    TEXT(1),
    /** Text in lower case, without a gap: a sentence continues. */
    SENTENCE(-3);

    private final int weight;

    Following(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /** Whether it shows where the heading ends. */
    boolean endsHeading() {
        return this == CASE_REFERENCE || this == SECTION_HEADING || this == CHILD || this == NEXT_ITEM || this == END;
    }
}
