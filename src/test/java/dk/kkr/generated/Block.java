package dk.kkr.generated;

/**
 * A paragraph of the document, as its writer typed it.
 *
 * @param marker of a list entry, otherwise empty
 * @param page of an entry of the contents list, otherwise empty
 * @param gapBefore whether it is set apart from the block before
 */
record Block(Kind kind, String marker, String text, String page, boolean gapBefore) {
    /** What it is to the document. */
    enum Kind {
        FRONT,
        CONTENTS,
        PERSON,
        TITLE,
        CASE,
        HEADING,
        SUB_HEADING,
        TEXT,
        ENCLOSURE,
        PAGE_BREAK
    }

    static Block of(Kind kind, String text, boolean gapBefore) {
        return new Block(kind, "", text, "", gapBefore);
    }

    /** The line with which the block begins, before it is wrapped. */
    String whole() {
        return marker.isEmpty() ? text : marker + " " + text;
    }

    /** Whether no page may end after it. */
    boolean staysWithNext() {
        return switch (kind) {
            case TITLE, CASE, HEADING, SUB_HEADING -> true;
            case TEXT -> text.endsWith(":");
            default -> false;
        };
    }
}
