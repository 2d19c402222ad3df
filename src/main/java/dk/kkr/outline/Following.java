package dk.kkr.outline;

/** What comes behind a heading's lines, and what that says for it. */
enum Following {
    /** A case reference: nothing else has one. */
    CASE_REFERENCE(6),
    SECTION_HEADING(4),
    /** The item's own first sub-item. */
    FIRST_CHILD(3),
    /** The next item, this one being empty. */
    NEXT_ITEM(1),
    /** Nothing more in the dump. */
    END(1),
    TEXT_BEHIND_GAP(-1),
    TEXT(-3);

    private final int weight;

    Following(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /** Whether it shows where the heading ends. */
    boolean endsHeading() {
        return this != TEXT && this != TEXT_BEHIND_GAP;
    }
}
