/**
 * The least that reading an archive costs in Java, for {@code src/bench/bench.sh}: a yardstick, no parser. In goes a
 * folder of dumps, out comes a JSON file for each that is of no use. Nothing calls it, and it needs nothing but the
 * JDK.
 */
@NullMarked
package dk.kkr.floor;

import org.jspecify.annotations.NullMarked;
