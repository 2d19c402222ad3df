package dk.kkr.archive;

import dk.kkr.archive.ManifestEntry.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of the dumps of earlier runs and of this one: one entry per dump, and no output with two owners, but
 * for the tables of the whole archive, which are everybody's.
 */
final class Manifest {
    static final String FILE = "kkr-manifest.jsonl";

    private final Map<String, ManifestEntry> entries = new TreeMap<>();
    private final Map<String, String> owners = new HashMap<>();

    /** Reads the file, if there is one: of two lines about one dump the later holds, and a torn one is no line. */
    static Manifest read(Path file) throws IOException {
        Manifest manifest = new Manifest();
        ManifestLine line = new ManifestLine();
        try {
            // A torn line may end within a character, which a strict decoder would refuse.
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(text -> line.read(text).stream())
                    .forEach(manifest::put);
        } catch (NoSuchFileException e) {
            return manifest;
        }
        return manifest;
    }

    /** What is known now, for threads that must not see what this run adds. */
    Manifest copy() {
        Manifest copy = new Manifest();
        copy.entries.putAll(entries);
        copy.owners.putAll(owners);
        return copy;
    }

    /** Adds the entry in the place of an older one of the same dump, and of others that claim its outputs. */
    void put(ManifestEntry entry) {
        remove(entry.input());
        for (Output output : entry.outputs()) {
            if (!CombinedTables.files().contains(output.path())) {
                ownerOf(output.path()).ifPresent(this::remove);
                owners.put(output.path(), entry.input());
            }
        }
        entries.put(entry.input(), entry);
    }

    void remove(String input) {
        ManifestEntry removed = entries.remove(input);
        if (removed != null) {
            removed.outputs().forEach(output -> owners.remove(output.path(), input));
        }
    }

    Optional<ManifestEntry> of(String input) {
        return Optional.ofNullable(entries.get(input));
    }

    /** The dump that an output was made of. */
    Optional<String> ownerOf(String output) {
        return Optional.ofNullable(owners.get(output));
    }

    /** Sorted by the dumps' names. */
    Collection<ManifestEntry> entries() {
        return entries.values();
    }
}
