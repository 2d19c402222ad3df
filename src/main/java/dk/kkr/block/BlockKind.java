package dk.kkr.block;

/** The form of a block of text. */
public enum BlockKind {
    /** Also a sub-heading, and any block that is not running text: a title, a heading, furniture. */
    PARAGRAPH,
    LIST_ENTRY,
    TABLE_ROW
}
