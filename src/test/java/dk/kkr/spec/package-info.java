/**
 * Reads the spec files below {@code src/test/resources/spec}: the rules of the format as cases that people can read and
 * add to. What the lines of a file mean is told in {@code spec/README.md}.
 */
package dk.kkr.spec;
