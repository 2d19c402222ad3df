package dk.kkr.hyphen;

/**
 * What earlier typesetting or an extractor left within a line: {@code Svagsy- nede}, {@code plan-læg-ning}, {@code Sjæl
 * land}.
 *
 * @param offset of its first character in the text
 * @param printed as it stands in the text
 * @param suggested as the dump writes it elsewhere
 * @param kind whether a hyphen or a blank is too many
 */
public record Residue(int offset, String printed, String suggested, Kind kind) {
    /** What is too many. */
    public enum Kind {
        HYPHEN,
        BLANK
    }
}
