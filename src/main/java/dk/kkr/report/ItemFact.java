package dk.kkr.report;

import dk.kkr.model.Fact;

/**
 * One answer of an item, for people.
 *
 * @param said what it says, in a few words
 * @param fact the words of the dump that prove it
 */
record ItemFact(Kind kind, String said, Fact fact) {
    /** What is answered, in the order of the output. */
    enum Kind {
        RECOMMENDATION,
        RESOLUTION,
        POSITION,
        REMARK,
        APPOINTMENT,
        ATTACHMENT,
        DATE,
        REFERENCE
    }
}
