/**
 * How good the hyphen stage is: clean Danish text is set into lines, repaired, and compared with what it was.
 *
 * <p>{@link dk.kkr.evaluation.Evaluation} is the program ({@code mvn -q -Pevaluate test}). The path of a text:
 * {@link dk.kkr.evaluation.TextFolder} reads it, {@link dk.kkr.evaluation.Typesetter} breaks it where Danish may be
 * broken and remembers why each line ends where it does, {@link dk.kkr.evaluation.DirectRepair} asks the hyphen stage
 * and {@link dk.kkr.evaluation.PipelineRepair} the whole parser, {@link dk.kkr.evaluation.Report} prints.
 */
@NullMarked
package dk.kkr.evaluation;

import org.jspecify.annotations.NullMarked;
