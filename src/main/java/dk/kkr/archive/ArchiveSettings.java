package dk.kkr.archive;

import dk.kkr.archive.ManifestEntry.MadeBy;
import dk.kkr.writer.CsvStyle;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How to write an archive.
 *
 * @param folder the output folder
 * @param renderings the formats, one file per dump and format
 * @param combined the style of the tables of the whole archive, if wanted
 * @param made program and options; with the dump's bytes they decide whether outputs are up to date
 * @param isForced whether everything is made again, up to date or not, and files that kkr did not write are overwritten
 */
public record ArchiveSettings(
        Path folder, List<Rendering> renderings, Optional<CsvStyle> combined, MadeBy made, boolean isForced) {
    public ArchiveSettings {
        renderings = List.copyOf(renderings);
    }
}
