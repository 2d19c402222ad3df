/**
 * The words and forms of this family of documents, each once: headings of sections, of contents lists, of participants
 * and of their tables, labels of the cover, what stands beside dates, times and venues, words that name the document,
 * how somebody took part and for whom, councils, municipalities, offices, parties, numbers of items and cases, pages,
 * buttons, Markdown's marks and bullets. {@code VocabularyTest} holds that no such word stands in a literal elsewhere.
 *
 * <p>Comes in and goes out: plain text, and what of it a word or form is. Small immutable classes without state; a
 * stage imports those that it needs. Knows {@code model} and {@code text} only. Called by every stage.
 */
@NullMarked
package dk.kkr.profile;

import org.jspecify.annotations.NullMarked;
