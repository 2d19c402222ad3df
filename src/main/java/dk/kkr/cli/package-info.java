/**
 * The command line: arguments, streams, messages and exit statuses, one command per file.
 *
 * <p>Comes in: arguments, files, standard input. Goes out: data on standard output or in a file, always UTF-8 whatever
 * the locale; messages on standard error as {@code FILE:LINE: severity: text}; an exit status. Uses
 * {@code dk.kkr.MeetingParser}, {@code dk.kkr.archive}, {@code dk.kkr.database}, {@code dk.kkr.writer},
 * {@code dk.kkr.report}, the model, {@code dk.kkr.text} and, for the values of options, {@code dk.kkr.profile}, but no
 * stage, and is the only package that knows picocli. No package calls it: Java starts {@link dk.kkr.cli.Main}, from the
 * start scripts or from the jar.
 */
@NullMarked
package dk.kkr.cli;

import org.jspecify.annotations.NullMarked;
