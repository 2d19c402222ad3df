/**
 * The net: what two builds make of every dump at hand, compared fact by fact.
 *
 * <p>Comes in: what both printed, of {@link dk.kkr.net.Corpus} and of the dumps that {@code src/build/net.sh} lays
 * beside it, and the list of differences that are wanted. Goes out: the others, in a form that people read. Called by
 * {@code src/build/net.sh}.
 */
@NullMarked
package dk.kkr.net;

import org.jspecify.annotations.NullMarked;
