package dk.kkr.database;

import dk.kkr.MeetingParser;
import dk.kkr.archive.DumpFile;
import dk.kkr.archive.Dumps;
import dk.kkr.model.Meeting;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.sample.Sample;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dumps in memory, by their names. */
final class SampleDumps implements Dumps {
    private final MeetingParser parser = new MeetingParser();
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** Each sample in two dialects. */
    static SampleDumps some() {
        SampleDumps dumps = new SampleDumps();
        Sample.all().stream()
                .filter(sample -> sample.dialect().matches("tika|raw"))
                .forEach(sample -> dumps.put(sample.toString(), sample.text()));
        return dumps;
    }

    void put(String name, String text) {
        texts.put(name, text);
    }

    List<DumpFile> files() {
        return texts.keySet().stream()
                .map(name -> new DumpFile(name, Optional.empty(), name))
                .toList();
    }

    Meeting meeting(String name) {
        try {
            return parser.parse(bytes(name), name);
        } catch (UnusableDumpException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    @Override
    public byte[] read(DumpFile dump) {
        return bytes(dump.name());
    }

    @Override
    public Meeting parse(byte[] bytes, DumpFile dump) throws UnusableDumpException {
        return parser.parse(bytes, dump.name());
    }

    private byte[] bytes(String name) {
        return texts.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8);
    }
}
