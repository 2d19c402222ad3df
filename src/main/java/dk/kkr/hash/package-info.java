/**
 * The hash that identifies a dump's content, in the meeting and in an archive's manifest.
 *
 * <p>Comes in: a dump's bytes. Goes out: hexadecimal digits. Knows nothing of text. Called by {@code input} and
 * {@code archive}.
 */
@NullMarked
package dk.kkr.hash;

import org.jspecify.annotations.NullMarked;
