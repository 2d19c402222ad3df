package dk.kkr.writer;

import java.util.List;

/** The tables that a meeting can be written as. */
public enum CsvTable {
    /** One row per agenda item, with a column for the text of each type of section. */
    ITEMS,
    /** One row per section of an item. */
    SECTIONS,
    /** One row per person on the list of participants. */
    PARTICIPANTS,
    /** One row per finding. */
    FINDINGS;

    /** The table's name in file names and on the command line. */
    @Override
    public String toString() {
        return OutputName.of(this);
    }

    /** The table's header. */
    public List<String> columns() {
        return rows().columns();
    }

    TableRows rows() {
        return switch (this) {
            case ITEMS -> new ItemRows();
            case SECTIONS -> new SectionRows();
            case PARTICIPANTS -> new ParticipantRows();
            case FINDINGS -> new FindingRows();
        };
    }
}
