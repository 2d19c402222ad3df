package dk.kkr.model;

/** The two kinds of document that a KKR publishes about a meeting. */
public enum DocumentType {
    /** <i>Dagsorden</i>, published before the meeting. */
    AGENDA,
    /** <i>Referat</i>, published after it, with the decisions. */
    MINUTES
}
