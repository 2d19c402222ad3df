package dk.kkr.model;

import java.util.Locale;

/** The fixed catalogue of findings. */
public enum FindingCode {
    COVER_MISSING(Severity.INFO, "council, date or document type was not on the cover but found elsewhere"),
    COUNCIL_UNKNOWN(Severity.WARNING, "no council is named"),
    DATE_UNKNOWN(Severity.WARNING, "no date of the meeting was found"),
    DOCUMENT_TYPE_UNKNOWN(Severity.WARNING, "neither agenda nor minutes could be told"),
    DATES_CONTRADICT(Severity.WARNING, "cover and running header name different dates"),
    CONTENTS_ITEM_MISSING(Severity.WARNING, "the contents list names an item that the text does not have"),
    CONTENTS_LACKS_ITEM(Severity.WARNING, "the text has an item that the contents list does not name"),
    CONTENTS_PAGE_MISSING(Severity.INFO, "an entry of the contents list has an error message in the place of its page"),
    CONTENTS_TITLE_DIFFERS(Severity.WARNING, "an item's title differs from the contents list"),
    ITEM_NUMBER_SKIPPED(Severity.WARNING, "item numbers skip"),
    GLUED_HEADING(Severity.INFO, "a section heading was glued to the line before"),
    RECURRING_HEADING(Severity.INFO, "a line was taken for a section's heading because it recurs"),
    CASE_WITHOUT_ITEM(
            Severity.WARNING, "a case reference stands where no item begins: an item's heading may be missing"),
    AGENDA_WITH_DECISIONS(Severity.WARNING, "the cover says agenda, but items have decisions"),
    PARTICIPANT_NOT_UNDERSTOOD(Severity.WARNING, "a line among the participants is no participant"),
    UNPLACED_TEXT(Severity.WARNING, "text that belongs to no field of the output"),
    TEXT_CUT_OFF(Severity.WARNING, "the dump begins or ends in the middle of the document"),
    HYPHEN_RESTORED(Severity.INFO, "a hyphen that the extractor removed was put back"),
    SUSPICIOUS_HYPHEN(Severity.INFO, "a hyphen within a line is probably left over from an earlier line end"),
    STRAY_BLANK(Severity.INFO, "a blank probably stands within a word"),
    HYPHEN_UNSURE(Severity.INFO, "a line-end hyphen may be soft or hard"),
    MIXED_ENCODINGS(Severity.WARNING, "single bytes are not in the dump's encoding");

    private final Severity severity;
    private final String meaning;

    FindingCode(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    public Severity severity() {
        return severity;
    }

    /** What it means, in one line for people. */
    public String meaning() {
        return meaning;
    }

    /** The code as in the output: {@code contents-title-differs}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
