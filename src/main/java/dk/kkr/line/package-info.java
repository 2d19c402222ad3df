/**
 * A line of the dump and what several stages need to know about it.
 *
 * <p>{@link dk.kkr.line.Line} is what all stages from page to block pass on: a stretch of the dump, the
 * {@link dk.kkr.line.Mark} that says what it is, the {@link dk.kkr.line.Gap} before it, its
 * {@link dk.kkr.line.Characters}, known since the dump was read, and other facts about its text, found when first
 * asked. What belongs to all lines of a dump stands in {@link dk.kkr.line.Lines} and
 * {@link dk.kkr.line.CharacterTable}. It is not a stage: it marks nothing itself. Every stage may use it.
 */
@NullMarked
package dk.kkr.line;

import org.jspecify.annotations.NullMarked;
