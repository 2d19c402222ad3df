/**
 * Who, where and when, where the cover does not say: in running headers, recommendations and decisions.
 *
 * <p>Comes in: the cover's facts, blocks and items. Goes out: {@link dk.kkr.agenda.cover.MeetingFacts}. Called by
 * {@code MeetingAssembler}.
 */
@NullMarked
package dk.kkr.agenda.cover;

import org.jspecify.annotations.NullMarked;
