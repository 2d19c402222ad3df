package dk.kkr.archive;

import dk.kkr.model.Meeting;
import dk.kkr.model.UnusableDumpException;

/** Where dumps come from and how they are parsed. Called by several threads at once. */
public interface Dumps {
    /**
     * The dump's bytes.
     *
     * @throws UnusableDumpException if it cannot be read
     */
    byte[] read(DumpFile dump) throws UnusableDumpException;

    /**
     * The meeting in a dump.
     *
     * @throws UnusableDumpException if there is none in it, or a bug prevents parsing
     */
    Meeting parse(byte[] bytes, DumpFile dump) throws UnusableDumpException;
}
