package dk.kkr.bench;

import dk.kkr.model.UnusableDumpException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The dumps of a folder: their bytes, and what the hyphen stage gets of each. */
@State(Scope.Benchmark)
public class Dumps {
    /** The sample dumps, the default. */
    static final String SAMPLES = "samples";

    /** The folder. */
    @Param(SAMPLES)
    public String folder = SAMPLES;

    private final List<byte[]> contents = new ArrayList<>();
    private final List<HyphenInput> hyphenInputs = new ArrayList<>();

    /** Reads the folder once. */
    @Setup
    public void read() throws IOException, UnusableDumpException {
        for (Path file : filesOf(folder)) {
            byte[] dump = Files.readAllBytes(file);
            contents.add(dump);
            hyphenInputs.add(HyphenInput.of(dump, file.toString()));
        }
    }

    List<byte[]> contents() {
        return contents;
    }

    List<HyphenInput> hyphenInputs() {
        return hyphenInputs;
    }

    private static List<Path> filesOf(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
