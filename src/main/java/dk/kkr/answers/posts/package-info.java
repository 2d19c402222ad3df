/**
 * Who was appointed to which post, who left it, and which are vacant.
 *
 * <p>Comes in: an item's text and its decision. Goes out: {@link dk.kkr.model.Appointment}s.
 */
@NullMarked
package dk.kkr.answers.posts;

import org.jspecify.annotations.NullMarked;
