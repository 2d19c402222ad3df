/**
 * The command line: arguments, streams, messages and exit statuses, one command per file.
 *
 * <p>Comes in: arguments, files, standard input. Goes out: data on standard output or in a file, always UTF-8 whatever
 * the locale; messages on standard error as {@code FILE:LINE: severity: text}; an exit status. Uses
 * {@code dk.kkr.MeetingParser}, {@code dk.kkr.writer} and {@code dk.kkr.report}, and is the only package that knows
 * picocli. Nobody calls it but {@code java -jar}.
 */
@NullMarked
package dk.kkr.cli;

import org.jspecify.annotations.NullMarked;
