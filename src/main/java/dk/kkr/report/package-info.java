/**
 * What came of a dump, laid out for somebody who wants to trust it: a summary with the findings, the dump with the role
 * of each line, JSON and its schema, one HTML page with source and meeting side by side, and the catalogue of findings.
 *
 * <p>Comes in: a {@link dk.kkr.model.CheckedDump} and a stream that stays the caller's to flush and close. Goes out:
 * UTF-8 in that stream, the same bytes for the same dump. Depends on {@code dk.kkr.model}, {@code dk.kkr.text} and, for
 * JSON and how values are spelled, {@code dk.kkr.writer}; {@code dk.kkr.cli} calls it. Whatever comes from the dump is
 * made visible or escaped before it is printed.
 */
@NullMarked
package dk.kkr.report;

import org.jspecify.annotations.NullMarked;
