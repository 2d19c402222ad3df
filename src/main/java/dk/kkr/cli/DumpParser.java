package dk.kkr.cli;

import dk.kkr.model.UnusableDumpException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What a command wants of the library: a dump's bytes made into something. Tests put something simpler in its place.
 */
@FunctionalInterface
interface DumpParser<T> {
    /**
     * Parses one dump.
     *
     * @param name the dump's path as the user gave it
     * @param encoding empty to find it out
     * @throws UnusableDumpException if nothing can be made of it
     */
    T parse(byte[] dump, String name, Optional<Charset> encoding) throws UnusableDumpException;
}
