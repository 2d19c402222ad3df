/**
 * Turns lines into blocks: titles, list entries, table rows, paragraphs, each as one text with its hyphens repaired.
 *
 * <p>Comes in: {@link dk.kkr.outline.front.FrontMatter}. Goes out: {@link dk.kkr.block.BlockedText}. Knows where a unit
 * begins and ends: gaps where the dump has them, else markers, column width, full stops. Asks {@code hyphen} what
 * becomes of each line-end hyphen. Called by {@code MeetingParser}.
 */
@NullMarked
package dk.kkr.block;

import org.jspecify.annotations.NullMarked;
