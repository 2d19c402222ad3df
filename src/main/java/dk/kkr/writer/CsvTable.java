package dk.kkr.writer;

import dk.kkr.model.Meeting;
import java.util.List;
import java.util.Locale;

/** The tables that a meeting can be written as. */
public enum CsvTable {
    /** One row per agenda item, with a column for the text of each type of section. */
    ITEMS,
    /** One row per section of an item. */
    SECTIONS,
    /** One row per person on the list of participants. */
    PARTICIPANTS,
    /** One row per finding. */
    FINDINGS,
    /** One row per dump. */
    MEETINGS,
    /** One row per entry of the contents list. */
    CONTENTS,
    /** One row per link target at a page's foot. */
    LINKS,
    /** One row per point of what was recommended. */
    RECOMMENDATIONS,
    /** One row per item with a decision. */
    RESOLUTIONS,
    /** One row per named voter. */
    POSITIONS,
    /** One row per amendment, condition, remark and follow-up of a decision. */
    REMARKS,
    /** One row per change in a post. */
    APPOINTMENTS,
    /** One row per enclosure. */
    ATTACHMENTS,
    /** One row per deadline, meeting and event to come. */
    ITEM_DATES,
    /** One row per earlier meeting, procedure or other item that an item refers to. */
    ITEM_REFERENCES;

    /** The table's name in file names, on the command line and in SQL: {@code item_dates}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The table's header. */
    public List<String> columns() {
        return rows().columns();
    }

    /** The meeting's rows, each with a value for every column. An unknown value is an empty text. */
    public List<List<String>> rowsOf(Meeting meeting) {
        return rows().of(meeting);
    }

    /** The columns that together name a row. */
    public List<String> primaryKey() {
        return TableKeys.primaryOf(this);
    }

    /** The columns that name rows of other tables. */
    public List<ForeignKey> foreignKeys() {
        return TableKeys.foreignOf(this);
    }

    TableRows rows() {
        return switch (this) {
            case ITEMS -> new ItemRows();
            case SECTIONS -> new SectionRows();
            case PARTICIPANTS -> new ParticipantRows();
            case FINDINGS -> new FindingRows();
            case MEETINGS -> new MeetingRows();
            case CONTENTS -> new ContentsRows();
            case LINKS -> new LinkRows();
            case RECOMMENDATIONS -> new RecommendationRows();
            case RESOLUTIONS -> new ResolutionRows();
            case POSITIONS -> new PositionRows();
            case REMARKS -> new RemarkRows();
            case APPOINTMENTS -> new AppointmentRows();
            case ATTACHMENTS -> new AttachmentRows();
            case ITEM_DATES -> new ItemDateRows();
            case ITEM_REFERENCES -> new ItemReferenceRows();
        };
    }
}
