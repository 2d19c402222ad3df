/**
 * The words and forms of this family of documents, each defined once: headings of sections, contents lists,
 * participants and their tables; labels of the cover; words beside dates, times and venues; words for the document;
 * participation and substitution; councils, municipalities, offices, parties; numbers of items, cases and pages;
 * buttons; Markdown marks and bullets. {@code VocabularyTest} checks that no such word stands in a literal elsewhere.
 *
 * <p>Comes in: plain text. Goes out: which word or form it is, or has. Small immutable classes; a stage imports those
 * it needs. Knows {@code model} and {@code text} only. Called by every stage but {@code input}, and by {@code line},
 * {@code person} and, to read options, {@code cli}.
 */
@NullMarked
package dk.kkr.profile;

import org.jspecify.annotations.NullMarked;
