package dk.kkr.model;

/**
 * Where somebody stood who is named in the decision.
 *
 * @param voter a person, party or municipality, as printed
 */
public record Position(String voter, Option option, Fact fact) {
    /** What the voter did. */
    public enum Option {
        FOR,
        AGAINST,
        ABSTAIN,
        /** Took a reservation, {@code tog forbehold}. */
        RESERVATION,
        /** Had something put on record. */
        STATEMENT
    }
}
