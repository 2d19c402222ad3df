package dk.kkr.report;

import dk.kkr.model.Fact;

/**
 * One answer of an item.
 *
 * @param fact the words of the dump that prove it
 */
record ItemFact(Kind kind, Fact fact) {
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
