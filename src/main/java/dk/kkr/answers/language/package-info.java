/**
 * Danish as answers need it: passages, sentences, words, clauses.
 *
 * <p>Comes in: {@link dk.kkr.model.AgendaItem}s. Goes out: {@link dk.kkr.answers.language.ItemText}. Called by the
 * other packages of answers.
 */
@NullMarked
package dk.kkr.answers.language;

import org.jspecify.annotations.NullMarked;
