/**
 * How fast the parser is: {@code mvn -q -Pbench test}, on your own dumps {@code -Dbench.dumps=FOLDER}.
 *
 * <p>{@link dk.kkr.bench.Benchmarks} is the program.
 */
@NullMarked
package dk.kkr.bench;

import org.jspecify.annotations.NullMarked;
