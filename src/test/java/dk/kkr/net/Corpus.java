package dk.kkr.net;

import dk.kkr.generated.GeneratedDump;
import dk.kkr.sample.Sample;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecDump;
import dk.kkr.spec.SpecFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the dumps that the repository has: samples, spec cases, generated meetings. */
public final class Corpus {
    /** A meeting in every dialect for each. */
    private static final int SEEDS = 15;

    private final Path folder;

    private Corpus(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes them.
     *
     * @param arguments the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        new Corpus(Path.of(arguments[0])).write();
    }

    private void write() throws IOException {
        for (Sample sample : Sample.all()) {
            write("samples", sample.toString(), sample.bytes());
        }
        for (String file : SpecFile.ALL) {
            for (SpecCase each : SpecFile.read(file)) {
                writeCase(each);
            }
        }
        for (GeneratedDump dump : GeneratedDump.ofSeeds(SEEDS).toList()) {
            write("generated", dump.name().replace(' ', '-'), dump.bytes());
        }
    }

    /** {@code spec/cover-45.txt} is the case on line 45 of {@code cover.txt}. */
    private void writeCase(SpecCase each) throws IOException {
        String name = each.place().replace(".txt:", "-");
        write("spec", name, SpecDump.bytesOf(each));
        if (SpecFile.OF_DUMPS.contains(each.file())) {
            write("spec", name + "-in-an-item", SpecDump.belowHeading(each).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void write(String kind, String name, byte[] bytes) throws IOException {
        Path place = Files.createDirectories(folder.resolve(kind));
        Files.write(place.resolve(name + ".txt"), bytes);
    }
}
