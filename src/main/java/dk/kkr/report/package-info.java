/**
 * The result for a dump, laid out for somebody who wants to verify it: a summary with the findings, the dump with the
 * role of each line, JSON and its schema, one HTML page with the meeting in words and the source beside it, and the
 * catalogue of findings.
 *
 * <p>Comes in: a {@link dk.kkr.model.CheckedDump} and a stream that the caller flushes and closes. Goes out: UTF-8 in
 * that stream, the same bytes for the same dump. Depends on {@code dk.kkr.model}, {@code dk.kkr.text}, for the words of
 * the HTML page {@code dk.kkr.wording} and, for JSON and the spelling of values, {@code dk.kkr.writer};
 * {@code dk.kkr.cli} calls it. Everything from the dump is made visible or escaped before it is printed.
 */
@NullMarked
package dk.kkr.report;

import org.jspecify.annotations.NullMarked;
