/**
 * What is odd about a whole document: items that are in the contents list but not in the text, gaps in their numbers,
 * text that was cut off, items of minutes without a decision, words that look like headings.
 *
 * <p>Comes in: items, contents entries, blocks. Goes out: findings. Called by {@code MeetingAssembler}.
 */
@NullMarked
package dk.kkr.agenda.checks;

import org.jspecify.annotations.NullMarked;
