package dk.kkr.cli;

import dk.kkr.archive.DumpFile;
import dk.kkr.archive.Dumps;
import dk.kkr.model.Meeting;
import dk.kkr.model.UnusableDumpException;

/** What an archive needs from the library. */
record LoadedDumps(DumpLoader<Meeting> loader) implements Dumps {
    @Override
    public byte[] read(DumpFile dump) throws UnusableDumpException {
        return loader.read(dump);
    }

    @Override
    public Meeting parse(byte[] bytes, DumpFile dump) throws UnusableDumpException {
        return loader.parse(bytes, dump);
    }
}
