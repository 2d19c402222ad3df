/**
 * The net: what two builds make of every available dump, compared fact by fact.
 *
 * <p>Comes in: what both printed for {@link dk.kkr.net.Corpus} and for the dumps that {@code src/build/net.sh} adds,
 * and the list of wanted differences. Goes out: the others, for people to read. Called by {@code src/build/net.sh}.
 */
@NullMarked
package dk.kkr.net;

import org.jspecify.annotations.NullMarked;
