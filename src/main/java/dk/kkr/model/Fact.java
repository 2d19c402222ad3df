package dk.kkr.model;

/**
 * The words that prove one answer, and how sure it is.
 *
 * @param section the type of the section in which they stand
 * @param quote an exact substring of that section's text; where two places make the answer, from the first through the
 *     last
 * @param lines the lines of the dump on which they stand
 * @param certainty how sure the answer is
 * @param reason the name of the rule that read them: {@code put-off}
 */
public record Fact(SectionType section, String quote, LineRange lines, Certainty certainty, String reason) {
    public Fact {
        if (quote.isEmpty()) {
            throw new IllegalArgumentException("an answer without words: " + reason + " in " + lines);
        }
    }

    /** How sure an answer is. */
    public enum Certainty {
        /** The words allow no other reading that is known. */
        CERTAIN,
        /** The most probable of several readings. */
        LIKELY
    }
}
