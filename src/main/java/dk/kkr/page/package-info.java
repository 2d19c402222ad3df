/**
 * Text to lines, page furniture marked.
 *
 * <p>Comes in: {@link dk.kkr.input.SourceText}. Goes out: {@link dk.kkr.page.PagedText}, in which every non-blank
 * stretch of the dump is a {@link dk.kkr.line.Line} with a mark: body, running header, page number, page-foot link, a
 * converter's own markup. Nothing is deleted. Knows what a page looks like (furniture, breaks, line spacing); of agenda
 * items only the words and case numbers that a running header never is. Called by {@code MeetingParser}.
 *
 * <p>Numbers: {@code PageNumberLine} and {@code RunningHeaderLine} know forms that say what they are;
 * {@code RisingPageNumbers} the same line but for a number that rises from page to page, and {@code PageNumbersInStep}
 * those that it missed; {@code Recurrence} and {@code RepeatedEdges} lines that recur, with or without a
 * {@code PageNumberInHeader}. A year does not rise.
 */
@NullMarked
package dk.kkr.page;

import org.jspecify.annotations.NullMarked;
