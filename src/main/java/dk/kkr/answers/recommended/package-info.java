/**
 * What the council is recommended to do, point by point.
 *
 * <p>Comes in: an item's text. Goes out: {@link dk.kkr.model.Recommendation}s without results.
 */
@NullMarked
package dk.kkr.answers.recommended;

import org.jspecify.annotations.NullMarked;
