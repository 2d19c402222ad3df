package dk.kkr.archive;

import dk.kkr.archive.ManifestEntry.MadeBy;
import dk.kkr.writer.CsvStyle;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How an archive is to be written.
 *
 * @param folder where
 * @param renderings the formats that each dump gets a file of
 * @param combined the style of the tables of the whole archive, if there are to be any
 * @param made program and options, which decide with the dump's bytes whether outputs are up to date
 * @param isForced whether all is done again, up to date or not
 */
public record ArchiveSettings(
        Path folder, List<Rendering> renderings, Optional<CsvStyle> combined, MadeBy made, boolean isForced) {
    public ArchiveSettings {
        renderings = List.copyOf(renderings);
    }
}
