/**
 * Numbered lines to labelled lines.
 *
 * <p>Comes in: {@link dk.kkr.input.SourceText}. Goes out: {@link dk.kkr.page.PagedText}, in which every non-blank
 * stretch of the dump is a {@link dk.kkr.page.Line} with a label: body, running header, page number, page-foot link, a
 * converter's own markup. Nothing is deleted. Knows what a page looks like (furniture, breaks, line spacing); of agenda
 * items no more than the words and case numbers that a running header never is. Called by {@code MeetingParser}.
 */
@NullMarked
package dk.kkr.page;

import org.jspecify.annotations.NullMarked;
