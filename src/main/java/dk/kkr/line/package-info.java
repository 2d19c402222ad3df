/**
 * A line of the dump and what several stages ask of it.
 *
 * <p>{@link dk.kkr.line.Line} is what all stages from page to block pass on: a stretch of the dump, the
 * {@link dk.kkr.line.Mark} that says what it is, the {@link dk.kkr.line.Gap} before it, and facts of its text, found
 * once. No stage: it marks nothing itself. May be used by every stage.
 */
@NullMarked
package dk.kkr.line;

import org.jspecify.annotations.NullMarked;
