package dk.kkr.evaluation;

/**
 * A line that ends in a hyphen, as the repair sees it, and what was there before the text was set.
 *
 * @param before the word before the left half, empty at a paragraph's start
 * @param left the last word so far, hyphen included; with the word before it where the hyphen stands alone
 * @param right the first token of the next line, which may itself be broken
 * @param expected both halves, correctly repaired
 */
record LineEnd(String before, String left, String right, BreakKind kind, String expected) {}
