package dk.kkr.cli;

import dk.kkr.model.UnusableDumpException;

/**
 * What a command needs from the library: turning a dump's bytes into something. Tests replace it by something simpler.
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
