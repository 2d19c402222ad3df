/**
 * The skeleton of the document: which lines are the contents list, item headings, case references and section headings.
 *
 * <p>Comes in: {@link dk.kkr.page.PagedText}. Goes out: {@link dk.kkr.outline.Outline}, in which every line has a
 * {@link dk.kkr.line.Mark}. Works on lines, before they are joined: a line that looks like an item but is not (a list
 * entry, a date) must stay in its paragraph. Knows item numbers in sequence, the contents list as evidence, the
 * headings of sections. Also goes out: a line's {@link dk.kkr.outline.Labels}, for the line account. Called by
 * {@code MeetingParser}, and for the labels by {@code agenda}.
 */
@NullMarked
package dk.kkr.outline;

import org.jspecify.annotations.NullMarked;
