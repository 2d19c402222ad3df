package dk.kkr.model;

/** The part that a stretch of the dump plays in the output. Every non-blank stretch has exactly one. */
public enum Role {
    COVER,
    FRONT_MATTER,
    CONTENTS,
    PARTICIPANTS,
    ITEM_HEADING,
    CASE_REFERENCE,
    SECTION_HEADING,
    SECTION_TEXT,
    PAGE_LINK,
    RUNNING_HEADER,
    PAGE_NUMBER,
    UNPLACED;

    /** Whether text of this role stands word for word in the output. */
    public boolean isOutput() {
        return switch (this) {
            case CONTENTS, ITEM_HEADING, CASE_REFERENCE, SECTION_HEADING, SECTION_TEXT, PAGE_LINK -> true;
            default -> false;
        };
    }
}
