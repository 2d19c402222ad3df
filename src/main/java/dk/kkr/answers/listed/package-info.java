/**
 * What an item lists beside its text: enclosures, days to come, references. Every day of a text is read once
 * ({@code DayFinder}, {@code DayJudge}); dates and references are those after and before the meeting.
 *
 * <p>Comes in: an item's text. Goes out: {@link dk.kkr.answers.listed.Listed}: {@link dk.kkr.model.Attachment}s,
 * {@link dk.kkr.model.ItemDate}s and {@link dk.kkr.model.Reference}s. Called by {@code AnswerFinder} through
 * {@link dk.kkr.answers.listed.ListedFinder}.
 */
@NullMarked
package dk.kkr.answers.listed;

import org.jspecify.annotations.NullMarked;
