package dk.kkr.database;

import dk.kkr.archive.ManifestEntry.MadeBy;
import java.nio.file.Path;

/**
 * How to write a database.
 *
 * @param file the database, which is made where it does not exist
 * @param made program and options; with a dump's bytes they decide whether its rows are up to date
 * @param isForced whether everything is made again, up to date or not
 */
public record DatabaseSettings(Path file, MadeBy made, boolean isForced) {}
