/**
 * What was decided on an item, and what became of each point.
 *
 * <p>Comes in: an item's text and its recommendations. Goes out: a {@link dk.kkr.model.Resolution} and the points with
 * their results.
 */
@NullMarked
package dk.kkr.answers.decided;

import org.jspecify.annotations.NullMarked;
