package dk.kkr.model;

/** How much a {@link Finding} matters to somebody who relies on the output. */
public enum Severity {
    /** Worth knowing; nothing is in doubt. */
    INFO,
    /** Something was decided on weak evidence, or the document contradicts itself. */
    WARNING,
    /** Something could not be done. */
    ERROR
}
