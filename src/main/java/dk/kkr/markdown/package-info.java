/**
 * One page for a colleague: a meeting's summary as CommonMark, which Pandoc turns into Word.
 *
 * <p>Comes in: a {@link dk.kkr.model.Meeting}, the language of the page, and a stream that the caller flushes and
 * closes. Goes out: UTF-8 in that stream, the same bytes for the same meeting. Depends on {@code dk.kkr.model},
 * {@code dk.kkr.text}, {@code dk.kkr.wording} for all that the page says itself, and the interface of writers;
 * {@code dk.kkr.archive} calls it. What comes from the dump is escaped in {@code Inline} and nowhere else, so that no
 * text can become a heading, a list or a link of the page.
 */
@NullMarked
package dk.kkr.markdown;

import org.jspecify.annotations.NullMarked;
