/**
 * Turns lines as the extractor spells them into lines as they are printed.
 *
 * <p>Comes in and goes out: {@link dk.kkr.input.SourceText}. Knows what list markers, contents lists and broken words
 * look like where an extractor adds or leaves out a blank; keeps the number of lines. Called by {@code MeetingParser}.
 */
@NullMarked
package dk.kkr.spelling;

import org.jspecify.annotations.NullMarked;
