/**
 * The words and forms of this family of documents, each once: section headings, labels of the cover, headings of the
 * list of participants, words that name the document, councils, municipalities, offices, parties, dates.
 *
 * <p>Small immutable classes without state. Knows {@code model} and {@code text} alone; called by every stage that
 * reads words.
 */
@NullMarked
package dk.kkr.profile;

import org.jspecify.annotations.NullMarked;
