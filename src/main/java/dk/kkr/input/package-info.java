/**
 * Turns bytes into numbered lines of text.
 *
 * <p>Comes in: a dump's bytes and its name. Goes out: {@link dk.kkr.input.SourceText}. Knows encodings, line ends,
 * Unicode normalisation, what extractors do to letters, what shows that a text was damaged earlier, and what is not
 * text at all; knows nothing of meetings. On the way it finds each line's {@link dk.kkr.line.Characters}. Called by
 * {@code MeetingParser}.
 */
@NullMarked
package dk.kkr.input;

import org.jspecify.annotations.NullMarked;
