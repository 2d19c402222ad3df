/**
 * What a parsed dump is: a {@link dk.kkr.model.Meeting} and everything in it, as immutable records that check their own
 * invariants; and the {@link dk.kkr.model.FindingLog} to which the stages report what is in doubt.
 *
 * <p>Comes in: nothing. Goes out: the vocabulary of every other package but {@code dk.kkr.text} and
 * {@code dk.kkr.hash}. Depends on the JDK and JSpecify only. Line numbers are 1-based lines of the dump, offsets are
 * UTF-16 units within the normalised line.
 */
@NullMarked
package dk.kkr.model;

import org.jspecify.annotations.NullMarked;
