package dk.kkr.archive;

import dk.kkr.archive.ManifestEntry.Output;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known about the dumps of this run and earlier ones: one entry per dump. No output has two owners, except the
 * tables of the whole archive.
 */
final class Manifest {
    static final String FILE = "kkr-manifest.jsonl";

    private final Map<String, ManifestEntry> entries = new TreeMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private boolean mayNeedRewrite;

    /** Reads the file's bytes: of two lines about one dump the later counts; an incomplete line is ignored. */
    static Manifest of(byte[] file) {
        Manifest manifest = new Manifest();
        ManifestLine reader = new ManifestLine();
        boolean isSorted = true;
        String last = "";
        // An incomplete line may end within a character, which a strict decoder would reject.
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        for (String line : lines) {
            Optional<ManifestEntry> entry = reader.read(line);
            entry.ifPresent(manifest::put);
            String input = entry.map(ManifestEntry::input).orElse(last);
            isSorted &= input.compareTo(last) >= 0;
            last = input;
        }
        manifest.mayNeedRewrite = !isSorted || manifest.entries.size() != lines.size();
        return manifest;
    }

    /** A snapshot for threads that must not see what this run adds. */
    Manifest copy() {
        Manifest copy = new Manifest();
        copy.entries.putAll(entries);
        copy.owners.putAll(owners);
        return copy;
    }

    /** Adds the entry, replacing an older one of the same dump and others that claim its outputs. */
    void put(ManifestEntry entry) {
        mayNeedRewrite = true;
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
            mayNeedRewrite = true;
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

    /** False where the file that this was read from has one line for each of {@link #entries}, in order. */
    boolean mayNeedRewrite() {
        return mayNeedRewrite;
    }

    /** Sorted by the dumps' names. */
    Collection<ManifestEntry> entries() {
        return entries.values();
    }
}
