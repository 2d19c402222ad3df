/**
 * Turns folders of dumps into folders of outputs.
 *
 * <p>Comes in: files and folders as the user named them, a {@link dk.kkr.archive.Dumps} that reads and parses one dump,
 * and what to write. Goes out: one file per dump and format under an output folder that mirrors the input's, or four
 * tables of the whole archive; a manifest with a line for every dump; an {@link dk.kkr.archive.Outcome} per dump, in
 * order, whatever the number of jobs. Every file appears complete or not at all, so a run may be killed at any moment
 * and resumed. {@code dk.kkr.cli} calls it; it knows {@code dk.kkr.writer}, {@code dk.kkr.markdown},
 * {@code dk.kkr.model}, {@code dk.kkr.hash} and, for the manifest, Jackson's streaming core.
 */
@NullMarked
package dk.kkr.archive;

import org.jspecify.annotations.NullMarked;
