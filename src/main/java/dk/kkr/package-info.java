/**
 * The library's entry: {@link dk.kkr.MeetingParser} takes a dump's bytes through the stages.
 *
 * <p>Comes in: bytes and a name. Goes out: a {@link dk.kkr.model.Meeting}, alone or with the lines it was made of, or
 * the repaired text. The one place that sees every stage, and nothing but their order. Called by {@code dk.kkr.cli} and
 * by other programs; {@code dk.kkr.archive} is handed it behind an interface of its own.
 */
@NullMarked
package dk.kkr;

import org.jspecify.annotations.NullMarked;
