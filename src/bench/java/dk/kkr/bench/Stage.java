package dk.kkr.bench;

/** What is measured by itself, in the order in which a dump goes through it. */
public enum Stage {
    /** Encodings, lines, damaged letters and lost blanks. */
    INPUT,
    /** Furniture. */
    PAGE,
    /** Headings, and the front matter. */
    OUTLINE,
    /** Paragraphs and their hyphens. */
    BLOCK,
    /** The meeting. */
    AGENDA,
    /** What was recommended and decided. */
    ANSWERS,
    /** Its JSON. */
    JSON,
    /** Again by itself: the words for line-end hyphens, and the decisions. */
    HYPHEN,
    /** Again by itself, over the finished text: the search for residues of hyphens. */
    RESIDUES
}
