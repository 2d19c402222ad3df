package dk.kkr.model;

import java.util.Locale;

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
    /** What is printed beside a value of the output: {@code Punkt} before a number, {@code =====} below a title. */
    LABEL,
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

    /** Whether it is page furniture, not text of the document. */
    public boolean isFurniture() {
        return this == RUNNING_HEADER || this == PAGE_NUMBER;
    }

    /** The role as in reports: {@code section-text}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
