package dk.kkr.archive;

import java.util.List;

/**
 * A dump and the files that it will become.
 *
 * @param outputs paths within the output folder, with {@code /}, in the order of the formats
 */
public record PlannedDump(DumpFile dump, List<String> outputs) {
    public PlannedDump {
        outputs = List.copyOf(outputs);
    }
}
