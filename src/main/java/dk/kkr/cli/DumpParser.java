package dk.kkr.cli;

import dk.kkr.model.UnusableDumpException;

/**
 * What a command wants of the library: a dump's bytes made into something. Tests put something simpler in its place.
 */
@FunctionalInterface
interface DumpParser<T> {
    /**
     * Parses one dump.
     *
     * @param name the dump's path as the user gave it
     * @param options how to read it
     * @throws UnusableDumpException if nothing can be made of it
     */
    T parse(byte[] dump, String name, ParserOptions options) throws UnusableDumpException;
}
