package dk.kkr.evaluation;

/**
 * Where a word may continue on the next line.
 *
 * @param offset of the first character of the next line
 * @param addsHyphen whether the typesetter puts a hyphen there; not after a hyphen of the word's own or a slash
 */
record BreakPoint(int offset, boolean addsHyphen) {}
