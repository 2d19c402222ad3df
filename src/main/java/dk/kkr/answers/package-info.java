/**
 * Answers: what was recommended and decided, who was appointed, which enclosures, days and references an item names,
 * each with the words that prove it.
 *
 * <p>Comes in: a {@link dk.kkr.model.Meeting} without answers. Goes out: the same meeting with them. Called by
 * {@code MeetingParser} alone, through {@link dk.kkr.answers.AnswerFinder}.
 */
@NullMarked
package dk.kkr.answers;

import org.jspecify.annotations.NullMarked;
