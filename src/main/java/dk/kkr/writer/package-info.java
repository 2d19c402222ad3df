/**
 * Turns parsed dumps into bytes: JSON, NDJSON, CSV tables, and the log of line-end hyphens; and describes them: the
 * JSON Schema, and the {@code datapackage.json} of the tables.
 *
 * <p>Comes in: a {@link dk.kkr.model.Meeting} or its {@link dk.kkr.model.Decision}s, and a stream that the caller
 * flushes and closes. Goes out: UTF-8 in that stream, the same bytes for the same meeting whatever the locale. Depends
 * on {@code dk.kkr.model}, {@code dk.kkr.text}, Jackson's streaming core and FastCSV; {@code dk.kkr.cli},
 * {@code dk.kkr.archive} and users of the library call it, and {@code dk.kkr.report} uses its JSON;
 * {@code dk.kkr.markdown} is one more {@link dk.kkr.writer.MeetingWriter}. Other people's scripts rely on the formats'
 * names: add to them, never rename.
 */
@NullMarked
package dk.kkr.writer;

import org.jspecify.annotations.NullMarked;
