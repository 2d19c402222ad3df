package dk.kkr.archive;

import dk.kkr.archive.ManifestEntry.Output;
import dk.kkr.writer.CsvStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A run that writes tables of the whole archive. They cannot be updated in part: either nothing at all has changed, or
 * they are made anew.
 */
final class CombinedRun {
    private final ArchiveSettings settings;
    private final Dumps dumps;
    private final OrderedWorkers workers;
    private final OutputFolder folder;

    CombinedRun(ArchiveSettings settings, Dumps dumps, OrderedWorkers workers, OutputFolder folder) {
        this.settings = settings;
        this.dumps = dumps;
        this.workers = workers;
        this.folder = folder;
    }

    void run(List<PlannedDump> planned, Manifest manifest, Consumer<Outcome> listener) throws IOException {
        Optional<List<Outcome>> unchanged = unchanged(planned, manifest);
        if (unchanged.isPresent()) {
            unchanged.get().forEach(listener);
        } else {
            makeAnew(planned, manifest, listener);
        }
    }

    /** The outcomes, if the tables already hold all dumps as they are. */
    private Optional<List<Outcome>> unchanged(List<PlannedDump> planned, Manifest manifest) throws IOException {
        if (settings.isForced() || !gone(planned, manifest).isEmpty()) {
            return Optional.empty();
        }
        UpToDate upToDate = new UpToDate(manifest, folder, settings);
        DumpConversion conversion = conversion(Optional.of(upToDate));
        List<Outcome> outcomes = new ArrayList<>();
        AtomicBoolean isChanged = new AtomicBoolean();
        workers.stoppingAlso(isChanged::get).run(planned, conversion::convert, outcome -> {
            isChanged.compareAndSet(false, !isAsBefore(outcome, manifest));
            outcomes.add(outcome);
        });
        return isChanged.get() || workers.isStopped() ? Optional.empty() : Optional.of(outcomes);
    }

    /** A dump that failed again was missing from the tables before, too. */
    private static boolean isAsBefore(Outcome outcome, Manifest manifest) {
        return switch (outcome.kind()) {
            case PARSED -> false;
            case UP_TO_DATE -> true;
            case FAILED ->
                manifest.of(outcome.name()).filter(entry -> !entry.isOk()).isPresent();
        };
    }

    /** The dumps that are in the tables but no longer in the archive. */
    private static List<String> gone(List<PlannedDump> planned, Manifest manifest) {
        Set<String> names = planned.stream().map(dump -> dump.dump().name()).collect(Collectors.toSet());
        return manifest.entries().stream()
                .filter(entry -> entry.outputs().stream().map(Output::path).anyMatch(CombinedTables.files()::contains))
                .map(ManifestEntry::input)
                .filter(input -> !names.contains(input))
                .toList();
    }

    private void makeAnew(List<PlannedDump> planned, Manifest manifest, Consumer<Outcome> listener) throws IOException {
        CsvStyle style = settings.combined().orElseThrow();
        DumpConversion conversion = conversion(Optional.empty());
        List<ManifestEntry> entries = new ArrayList<>();
        try (CombinedTables tables = CombinedTables.open(folder, style)) {
            workers.run(planned, conversion::convert, conversion.guarded(outcome -> {
                tables.append(outcome.part());
                entries.add(outcome.entry());
                listener.accept(outcome);
            }));
            if (workers.isStopped()) {
                return;
            }
            List<Output> common = tables.commit();
            gone(planned, manifest).forEach(manifest::remove);
            entries.forEach(entry -> manifest.put(entry.isOk() ? withTables(entry, common) : entry));
        }
    }

    private DumpConversion conversion(Optional<UpToDate> upToDate) {
        return new DumpConversion(dumps, settings.made(), new FolderTarget(folder, settings, upToDate));
    }

    private static ManifestEntry withTables(ManifestEntry entry, List<Output> tables) {
        List<Output> all = new ArrayList<>(entry.outputs());
        all.addAll(tables);
        return entry.withOutputs(all);
    }
}
