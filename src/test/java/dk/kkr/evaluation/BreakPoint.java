package dk.kkr.evaluation;

/**
 * Where a word may go on in the next line.
 *
 * @param offset of the first character of the next line
 * @param addsHyphen whether the typesetter puts a hyphen there; not behind a hyphen of the word's own or a slash
 */
record BreakPoint(int offset, boolean addsHyphen) {}
