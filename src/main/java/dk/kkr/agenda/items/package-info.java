/**
 * Turns blocks into items with their sections, each block with its role.
 *
 * <p>Comes in: blocks. Goes out: {@link dk.kkr.model.AgendaItem}s and {@link dk.kkr.agenda.items.PlacedBlock}s. Called
 * by {@code MeetingAssembler} and, for the text of blocks, by {@code RunningText}.
 */
@NullMarked
package dk.kkr.agenda.items;

import org.jspecify.annotations.NullMarked;
