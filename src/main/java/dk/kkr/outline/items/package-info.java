/**
 * The items: which lines are headings of items, by the sequence of their numbers, and where their titles end.
 *
 * <p>Comes in: lines, those of sections and cases marked. Goes out: {@link dk.kkr.outline.items.Skeleton}. Every line
 * that may be a heading is a {@link dk.kkr.outline.items.Candidate} with named evidence for it; the best sequence
 * decides. Called by {@code OutlineFinder} and, to see what a reading would give, by {@code outline.sections}.
 */
@NullMarked
package dk.kkr.outline.items;

import org.jspecify.annotations.NullMarked;
