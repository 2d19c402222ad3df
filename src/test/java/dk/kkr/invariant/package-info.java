/**
 * What holds for every input, however broken: nothing is lost, nothing is counted twice, what is claimed about a line
 * stands on it, and only the one exception is thrown.
 *
 * <p>{@code mvn verify -Dkkr.fuzz=20} takes twenty times as many broken inputs.
 */
package dk.kkr.invariant;
