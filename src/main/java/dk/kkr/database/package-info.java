/**
 * Turns an archive of dumps into a SQLite database.
 *
 * <p>Comes in: dumps as {@code dk.kkr.archive} finds and converts them, and the tables of {@code dk.kkr.writer}. Goes
 * out: a file with a table for each of them, the runs' manifest, a text index and views, one transaction for each dump,
 * so that a run may be killed at any moment and resumed. It is the only package that knows JDBC; {@code dk.kkr.cli}
 * calls {@link dk.kkr.database.DatabaseRun}, and a run that writes no database loads none of it.
 */
@NullMarked
package dk.kkr.database;

import org.jspecify.annotations.NullMarked;
