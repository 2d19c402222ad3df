package dk.kkr.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One run over an archive, from folder to folder. */
public final class ArchiveRun {
    private final ArchiveSettings settings;
    private final Dumps dumps;
    private final OrderedWorkers workers;
    private final OutputFolder folder;
    private final ManifestFile manifest;

    /** A run that reads and parses with {@code dumps}. */
    public ArchiveRun(ArchiveSettings settings, Dumps dumps, OrderedWorkers workers) {
        this.settings = settings;
        this.dumps = dumps;
        this.workers = workers;
        this.folder = new OutputFolder(settings.folder());
        this.manifest = new ManifestFile(folder.pathOf(Manifest.FILE));
    }

    /**
     * The outputs that each dump will become. Writes nothing.
     *
     * @throws CollisionException if something would be overwritten that is not the dump's own earlier output
     * @throws UnwritableException if the folder's manifest cannot be read
     */
    public List<PlannedDump> plan(List<DumpFile> found) throws CollisionException, UnwritableException {
        List<String> suffixes =
                settings.renderings().stream().map(Rendering::suffix).toList();
        List<String> ofTheWhole =
                settings.combined().map(style -> CombinedTables.files()).orElse(List.of());
        List<PlannedDump> planned = OutputPlan.of(found, settings.folder(), suffixes, ofTheWhole);
        Manifest earlier = readManifest();
        EarlierOwners.check(planned, earlier);
        if (!settings.isForced()) {
            ForeignOutputs.check(folder, planned, ofTheWhole, earlier);
        }
        return planned;
    }

    /**
     * Makes the outputs that are not up to date, until all are done or the workers are stopped.
     *
     * @param listener receives the outcome of each dump, in order
     * @throws UnwritableException if the folder cannot be written; what was done is not lost
     */
    public void run(List<PlannedDump> planned, Consumer<Outcome> listener) throws UnwritableException {
        try (ManifestLog log = ManifestLog.open(folder)) {
            folder.removeUnfinished(
                    planned.stream().flatMap(dump -> dump.outputs().stream()).toList());
            Manifest manifest = readManifest();
            if (settings.combined().isPresent()) {
                new CombinedRun(settings, dumps, workers, folder).run(planned, manifest, listener);
            } else {
                convert(planned, manifest, log, listener);
            }
            log.compact(manifest);
        } catch (UnwritableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnwritableException(settings.folder(), e);
        }
    }

    private void convert(List<PlannedDump> planned, Manifest manifest, ManifestLog log, Consumer<Outcome> listener)
            throws IOException {
        UpToDate upToDate = new UpToDate(manifest.copy(), folder, settings);
        DumpTarget target = new FolderTarget(folder, settings, Optional.of(upToDate));
        DumpConversion conversion = new DumpConversion(dumps, settings.made(), target);
        workers.run(planned, conversion::convert, conversion.guarded(outcome -> {
            if (outcome.kind() != Outcome.Kind.UP_TO_DATE) {
                manifest.put(outcome.entry());
                log.append(outcome.entry());
            }
            listener.accept(outcome);
        }));
    }

    private Manifest readManifest() throws UnwritableException {
        try {
            return manifest.read();
        } catch (IOException e) {
            throw new UnwritableException(folder.pathOf(Manifest.FILE), e);
        }
    }
}
