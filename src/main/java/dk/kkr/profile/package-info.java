/**
 * The words and forms of this family of documents, each once: headings of sections, labels of the cover, headings of
 * participants, words that name the document, councils, municipalities, offices, parties, numbers of items and cases,
 * dates, pages, Markdown's marks.
 *
 * <p>Comes in and goes out: plain text, and what of it a word or form is. Small immutable classes without state; a
 * stage imports those that it needs. Knows {@code model} and {@code text} only. Called by every stage.
 */
@NullMarked
package dk.kkr.profile;

import org.jspecify.annotations.NullMarked;
