/**
 * Blocks to a meeting: cover facts, participants, contents list, items with their sections, findings, line account.
 *
 * <p>Comes in: {@link dk.kkr.block.BlockedText}. Goes out: {@link dk.kkr.model.Meeting}. Knows the anatomy of a KKR
 * document. Called by {@code MeetingParser}.
 */
@NullMarked
package dk.kkr.agenda;

import org.jspecify.annotations.NullMarked;
