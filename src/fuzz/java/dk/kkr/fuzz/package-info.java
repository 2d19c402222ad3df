/**
 * Jazzer's targets: {@code mvn -Pfuzz test}. Coverage guides it to inputs that no one thought of, where the seeded
 * mutations of {@code dk.kkr.invariant}, which run in every build, are blind.
 */
package dk.kkr.fuzz;
