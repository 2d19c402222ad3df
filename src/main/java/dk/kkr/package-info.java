/**
 * The library's entry: {@link dk.kkr.MeetingParser} takes a dump's bytes through the stages.
 *
 * <p>Comes in: bytes and a name. Goes out: a {@link dk.kkr.model.Meeting}, alone or with the lines it was made of, or
 * the repaired text. The one place that sees every stage, and nothing but their order. Called by {@code dk.kkr.cli},
 * {@code dk.kkr.archive} and other programs.
 */
@NullMarked
package dk.kkr;

import org.jspecify.annotations.NullMarked;
