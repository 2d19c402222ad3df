/**
 * Turns blocks into a meeting: contents list, items with their sections ({@code .items}), who, where and when
 * ({@code .cover}), findings ({@code .checks}), line account; or to running text.
 *
 * <p>Comes in: {@link dk.kkr.block.BlockedText}. Goes out: {@link dk.kkr.model.Meeting} or
 * {@link dk.kkr.model.RepairedText}. Knows the anatomy of a KKR document. Called by {@code MeetingParser}.
 */
@NullMarked
package dk.kkr.agenda;

import org.jspecify.annotations.NullMarked;
