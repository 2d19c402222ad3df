/**
 * Headings of sections and case references: which lines are one, alone on their line or glued to other text, and lines
 * in other words that are set like one.
 *
 * <p>Comes in and goes out: lines, those of headings marked. Called by {@code OutlineFinder}.
 */
@NullMarked
package dk.kkr.outline.sections;

import org.jspecify.annotations.NullMarked;
