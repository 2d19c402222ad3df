/**
 * Blocks to a meeting: contents list, items with their sections, findings, line account; or to running text. Who, where
 * and when come read; what the cover does not say is found in running headers and in what is decided.
 *
 * <p>Comes in: {@link dk.kkr.block.BlockedText}. Goes out: {@link dk.kkr.model.Meeting} or
 * {@link dk.kkr.model.RepairedText}. Knows the anatomy of a KKR document. Called by {@code MeetingParser}.
 */
@NullMarked
package dk.kkr.agenda;

import org.jspecify.annotations.NullMarked;
