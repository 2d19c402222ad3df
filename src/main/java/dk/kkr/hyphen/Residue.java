package dk.kkr.hyphen;

/**
 * What earlier typesetting or an extractor left within a line: {@code Svagsy- nede}, {@code plan-læg-ning}, {@code Sjæl
 * land}; or took from it: {@code VIPinfrastrukturprojekterne}.
 *
 * @param offset of its first character in the text
 * @param printed as it stands in the text
 * @param suggested as the dump writes it elsewhere
 * @param kind which character is too many, or missing
 */
public record Residue(int offset, String printed, String suggested, Kind kind) {
    /** A hyphen or a blank that is too many, or a hyphen that is missing. */
    public enum Kind {
        HYPHEN,
        BLANK,
        LOST_HYPHEN
    }
}
