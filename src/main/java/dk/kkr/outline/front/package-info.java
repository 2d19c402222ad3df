/**
 * What stands before the items, read on lines: who, where and when; and lists of participants within items. Names that
 * a line's end splits are joined here, by a rule of their own: {@code hyphen} is for running text.
 *
 * <p>Comes in: {@link dk.kkr.outline.Outline}. Goes out: {@link dk.kkr.outline.front.FrontMatter}, the same lines with
 * new marks, with the cover's facts and the people listed. Each line says by itself what it may be; the zone in which
 * it stands decides. A line that gave no value and is not known prose is a finding. Called by {@code MeetingParser}.
 */
@NullMarked
package dk.kkr.outline.front;

import org.jspecify.annotations.NullMarked;
