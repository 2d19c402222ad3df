/**
 * What an item lists beside its text: enclosures, days to come, references.
 *
 * <p>Comes in: an item's text. Goes out: {@link dk.kkr.model.Attachment}s, {@link dk.kkr.model.ItemDate}s and
 * {@link dk.kkr.model.Reference}s.
 */
@NullMarked
package dk.kkr.answers.listed;

import org.jspecify.annotations.NullMarked;
