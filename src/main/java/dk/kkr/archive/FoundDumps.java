package dk.kkr.archive;

import java.util.List;

/**
 * What the arguments of a run stand for.
 *
 * @param dumps in the order of parsing
 * @param problems folders that could not be read, or hold no dump, and files with odd names
 */
public record FoundDumps(List<DumpFile> dumps, List<Problem> problems) {
    public FoundDumps {
        dumps = List.copyOf(dumps);
        problems = List.copyOf(problems);
    }

    /**
     * Something about a folder, or a file in it, that its user should know.
     *
     * @param isFailure whether dumps may be missing from the result
     */
    public record Problem(String folder, String message, boolean isFailure) {}
}
