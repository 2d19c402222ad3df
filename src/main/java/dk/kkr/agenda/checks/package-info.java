/**
 * What is odd about a whole document: items that the contents list has and the text has not, gaps in their numbers,
 * text that was cut off.
 *
 * <p>Comes in: items, contents entries, blocks. Goes out: findings. Called by {@code MeetingAssembler}.
 */
@NullMarked
package dk.kkr.agenda.checks;

import org.jspecify.annotations.NullMarked;
