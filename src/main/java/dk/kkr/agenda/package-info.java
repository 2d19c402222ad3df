/**
 * Blocks to a meeting: cover facts, participants, contents list, items with their sections, findings, line account; or
 * to running text.
 *
 * <p>Comes in: {@link dk.kkr.block.BlockedText}. Goes out: {@link dk.kkr.model.Meeting} or
 * {@link dk.kkr.model.RepairedText}. Knows the anatomy of a KKR document. Called by {@code MeetingParser}.
 */
@NullMarked
package dk.kkr.agenda;

import org.jspecify.annotations.NullMarked;
