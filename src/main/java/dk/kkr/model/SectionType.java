package dk.kkr.model;

/** The parts of an agenda item, named by the document's own headings. */
public enum SectionType {
    /** Text before the first heading. */
    INTRO,
    /** Background. */
    BAGGRUND,
    /** What the council is recommended to do. */
    INDSTILLING,
    /** The case itself. */
    SAGSFREMSTILLING,
    /** What was decided; minutes only. */
    BESLUTNING,
    /** Enclosures. */
    BILAG
}
