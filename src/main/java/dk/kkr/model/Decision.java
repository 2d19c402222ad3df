package dk.kkr.model;

/**
 * What was done with one line-end hyphen.
 *
 * @param line 1-based line of the hyphen
 * @param left the last token of that line, hyphen included
 * @param right the first token of the continuation
 * @param action what became of the hyphen
 * @param result the two joined
 * @param certainty how sure that is
 * @param reason the rule that decided, for people
 */
public record Decision(
        int line, String left, String right, Action action, String result, Certainty certainty, String reason) {
    /** What becomes of the hyphen. */
    public enum Action {
        /** A soft hyphen: dropped. */
        JOIN,
        /** A hard hyphen: kept. */
        KEEP,
        /** A suspended hyphen: kept, with a space after it. */
        SPACE
    }

    /** How sure the decision is. */
    public enum Certainty {
        /** A rule without known exceptions, or the dump's own evidence. */
        CERTAIN,
        /** A rule with rare exceptions. */
        LIKELY,
        /** Both readings are Danish. */
        UNSURE
    }
}
