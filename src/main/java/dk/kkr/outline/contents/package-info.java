/**
 * The contents list: which lines are its entries, and their numbers, titles and pages.
 *
 * <p>Comes in: the lines before the first heading of a section. Goes out: {@link dk.kkr.outline.contents.Contents}, the
 * marks of its lines, which are evidence for the items further down. Called by {@code outline.items}.
 */
@NullMarked
package dk.kkr.outline.contents;

import org.jspecify.annotations.NullMarked;
