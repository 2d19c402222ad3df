/**
 * Danish line-end hyphens: soft, hard or suspended.
 *
 * <p>Comes in: the end of one line, the beginning of its continuation, and the dump's own words. Goes out: a
 * {@link dk.kkr.hyphen.Verdict} with its certainty and reason; within lines, each {@link dk.kkr.hyphen.Residue} of an
 * earlier break; and a word with the hyphen that an extractor removed. Built once per dump; called by {@code block}.
 */
@NullMarked
package dk.kkr.hyphen;

import org.jspecify.annotations.NullMarked;
