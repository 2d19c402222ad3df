/**
 * What holds of every input, however broken: nothing is lost, nothing is counted twice, what is claimed of a line
 * stands on it, and nothing is thrown but the one exception.
 *
 * <p>{@code mvn verify -Dkkr.fuzz=20} takes twenty times as many broken inputs.
 */
package dk.kkr.invariant;
