/**
 * Reads the spec files below {@code src/test/resources/spec}: the rules of the format as cases that people can read and
 * add to. {@code spec/README.md} explains the lines of a file.
 */
package dk.kkr.spec;
