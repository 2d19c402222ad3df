/**
 * The contents list: which lines are its entries, and their numbers, titles and pages.
 *
 * <p>Comes in: all lines, and where the first heading of a section is: the list stands before it. Goes out:
 * {@link dk.kkr.outline.contents.Contents}, the marks of its lines, which are evidence for the items further down.
 * Called by {@code outline.items}; {@code outline} asks how an entry is printed.
 */
@NullMarked
package dk.kkr.outline.contents;

import org.jspecify.annotations.NullMarked;
