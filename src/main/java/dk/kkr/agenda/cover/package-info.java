/**
 * Who, where and when, where the cover does not say: in running headers, recommendations and decisions, else as the
 * user gave it.
 *
 * <p>Comes in: the cover's facts, blocks, items and what the user gave. Goes out:
 * {@link dk.kkr.agenda.cover.MeetingFacts}. Called by {@code MeetingAssembler}.
 */
@NullMarked
package dk.kkr.agenda.cover;

import org.jspecify.annotations.NullMarked;
