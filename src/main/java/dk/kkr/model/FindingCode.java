package dk.kkr.model;

import java.util.Locale;

/** The fixed catalogue of findings: add to it, never rename or drop a code, since scripts filter by them. */
public enum FindingCode {
    COVER_MISSING(
            Severity.INFO,
            "council, date or document type was not on the cover but found elsewhere",
            "Compare the value with the document; the message says where it was found."),
    COUNCIL_UNKNOWN(
            Severity.WARNING,
            "no council is named",
            "Name it with --council, if the dump is of one of the five and does not say so: the id says 'unknown'."),
    DATE_UNKNOWN(
            Severity.WARNING,
            "no date of the meeting was found",
            "Give the date with --date: the id says 'unknown', and other dumps without a date share it."),
    DOCUMENT_TYPE_UNKNOWN(
            Severity.WARNING,
            "nothing shows whether it is an agenda or minutes: no cover, no decision, no recommendation without a place for a decision",
            "Look at the document: the id says 'unknown'."),
    DATES_CONTRADICT(
            Severity.WARNING,
            "the cover's date differs from another date of the meeting",
            "Look at both: the cover's was taken. The running header may be left over from an earlier meeting."),
    GIVEN_DIFFERS(
            Severity.WARNING,
            "the dump says another council or date than --council or --date",
            "Look at the document: what it says was taken, unless its cover names none of the five councils."),
    COVER_LINE_UNREAD(
            Severity.INFO,
            "text before the first item gave no value",
            "Read it in the dump: it is in no field of the output."),
    COVER_UNSETTLED(
            Severity.WARNING,
            "the cover contradicts itself about a fact",
            "Look at the cover: the value is left out, or taken from elsewhere."),
    DATE_IMPOSSIBLE(
            Severity.WARNING,
            "a date on the cover does not exist, or does not fall on the weekday beside it",
            "Look at the cover: one of the two is a mistake."),
    MEETING_CANCELLED(Severity.WARNING, "the cover says that the meeting is cancelled", "Do not count it as held."),
    CONTENTS_MISSING(
            Severity.INFO,
            "there is no contents list to compare the items with",
            "Nothing, if the document has none. Otherwise check whether the beginning of the dump is missing."),
    CONTENTS_ITEM_MISSING(
            Severity.WARNING,
            "the contents list names an item that the text does not have",
            "Look for its heading in the dump: the item may stand in the text of the one before it."),
    CONTENTS_LACKS_ITEM(
            Severity.WARNING,
            "the text has an item that the contents list does not name",
            "Look at the line: a numbered line of the text may have been taken for an item."),
    CONTENTS_NUMBER_DIFFERS(
            Severity.WARNING,
            "an item has another number in the contents list",
            "Nothing, if the document itself says so. The number in the text was taken."),
    CONTENTS_LINE_UNREAD(
            Severity.WARNING,
            "a line within or beside the contents list could not be read as an entry of it",
            "Look at the line: an entry may be missing, or the one above it may be longer."),
    CONTENTS_PAGE_MISSING(
            Severity.INFO,
            "an entry of the contents list has an error message instead of its page, nothing after its leader, or"
                    + " digits that may belong to its page or to its title",
            "Look at the entry if its digits are in doubt; otherwise nothing: it has no page."),
    CONTENTS_TITLE_DIFFERS(
            Severity.WARNING,
            "an item's title differs from the contents list",
            "Check whether the title in the text is complete; often the document itself has two spellings."),
    ITEM_NUMBER_SKIPPED(
            Severity.WARNING,
            "item numbers skip",
            "Look for the missing item in the text of the one before it, or for a page that is missing."),
    ITEM_NUMBER_REPEATED(
            Severity.WARNING,
            "an item's number occurs twice",
            "Look at both items; do not use the number as a key for this document."),
    ITEM_NUMBER_UNUSUAL(
            Severity.WARNING,
            "items are numbered in a form other than 1. or 1.1",
            "Check whether all items were found: only their own headings and cases showed them."),
    ITEM_NUMBER_LOST(
            Severity.WARNING,
            "no item has a number in the text; those with a case were counted",
            "Check whether all items were found, and do not use their numbers as a key."),
    SECOND_DOCUMENT(
            Severity.WARNING,
            "a second document begins within the dump",
            "Split the dump there: the cover's facts are those of the first document only."),
    ITEM_WITHOUT_SECTIONS(
            Severity.INFO,
            "an item has a title and no text",
            "Nothing for an item such as 'Eventuelt'. Otherwise check whether a page is missing."),
    MINUTES_ITEM_WITHOUT_DECISION(
            Severity.INFO,
            "an item of the minutes has a recommendation but no decision",
            "Check whether the decision stands in another section, under a heading that kkr does not know."),
    DUPLICATE_SECTION(
            Severity.WARNING,
            "an item has two sections of one type",
            "Check whether the heading of another item is missing between them; the items table joins their text."),
    UNKNOWN_HEADING(
            Severity.INFO,
            "a line looks like a section heading and was taken for text",
            "Look at the line: what follows it is in the section before it."),
    GLUED_HEADING(
            Severity.INFO, "a section heading shared a line with text", "Check whether the line was split correctly."),
    RECURRING_HEADING(
            Severity.INFO,
            "a line was taken for a section heading because it recurs",
            "Check whether it is one: it contains the word for a section."),
    OTHER_HEADING(
            Severity.INFO,
            "a line in unusual words was taken for a section heading because of its place",
            "Check whether it is a sub-heading: what follows it became a section of its own."),
    PAGE_BUTTON(
            Severity.INFO,
            "the words of a web page's button, such as 'vis bilag', were left out",
            "Look at the line if the words may be the document's own."),
    CASE_WITHOUT_ITEM(
            Severity.WARNING,
            "a case reference stands where no item begins: an item's heading may be missing",
            "Look for an item's heading above the line."),
    AGENDA_WITH_DECISIONS(
            Severity.WARNING,
            "the cover says agenda, but items have decisions",
            "Look at the document: it may be minutes under an agenda's cover."),
    PARTICIPANTS_MISSING(
            Severity.INFO,
            "no participant was found in minutes",
            "Nothing, if they do not say who came. Otherwise look where the names stand."),
    PARTICIPANT_NOT_UNDERSTOOD(
            Severity.WARNING,
            "a line among the participants is not a participant",
            "Add the person yourself if the line names one."),
    ATTENDANCE_UNKNOWN(
            Severity.WARNING,
            "the dump does not say whether those listed came",
            "Look at the line: the heading above the list says it, or nothing does."),
    PARTICIPANT_REPEATED(
            Severity.WARNING,
            "somebody is listed twice",
            "Look at both lines, above all where one says present and the other absent."),
    PARTICIPANT_REMARK(
            Severity.INFO,
            "a participant's entry says something for which the output has no field",
            "Read the line, if it matters when or how somebody took part."),
    MUNICIPALITY_UNKNOWN(
            Severity.WARNING,
            "a participant's municipality is not one of the 98",
            "Look at the line: the name may be misspelt, and has no code."),
    UNPLACED_TEXT(
            Severity.WARNING,
            "text that belongs to no field of the output",
            "Read it in the dump: it is not in the output."),
    TEXT_CUT_OFF(
            Severity.WARNING,
            "the dump begins or ends in the middle of the document",
            "Extract the PDF's text again, or get the whole document."),
    RESOLUTION_UNCLEAR(
            Severity.WARNING,
            "what was decided, or whether it follows the recommendation, cannot be told from the words of the decision",
            "Read the decision: its result, or that of a point, is 'unclear'."),
    POINTS_MISMATCH(
            Severity.WARNING,
            "the decision names a point that the recommendation does not have, such as the fourth of three",
            "Look at both: the decision may count otherwise, or a point was not recognised."),
    RECOMMENDATION_ELSEWHERE(
            Severity.INFO,
            "a recommendation stands in another section than Indstilling",
            "Read it in its section: it is among the item's recommendations, but not in the column 'indstilling'."),
    APPOINTMENT_INCOMPLETE(
            Severity.WARNING,
            "somebody is appointed to a post, or leaves it, and the name or the body could not be told",
            "Look at the line: the name or the body may stand in an enclosure, or in a form that kkr does not know."),
    HYPHEN_RESTORED(
            Severity.INFO,
            "a hyphen that the extractor removed was put back",
            "Nothing: the dump itself has the word with its hyphen elsewhere."),
    SUSPICIOUS_HYPHEN(
            Severity.INFO,
            "a hyphen within a line is probably left over from an earlier line end",
            "Use --fix-residues to have it removed."),
    STRAY_BLANK(Severity.INFO, "a blank probably stands within a word", "Use --fix-residues to have it removed."),
    HYPHEN_UNSURE(
            Severity.INFO,
            "a line-end hyphen may be soft or hard",
            "Look at the word; 'kkr repair --log' lists every decision."),
    BLANKS_MENDED(
            Severity.INFO,
            "the extractor left out blanks after list markers and numbers, or put them before hyphens at line ends",
            "Nothing: they were repaired. Look at the line if that seems wrong."),
    PDF_PAGE_WITHOUT_TEXT(
            Severity.WARNING,
            "a page of the PDF has no text among others that do",
            "Look at the page: if it is a picture of text, run text recognition (OCR) first, for example 'ocrmypdf -l dan"
                    + " --skip-text FILE.pdf NEW.pdf'."),
    PDF_COPYING_RESTRICTED(
            Severity.INFO,
            "the PDF's author does not want text to be copied from it",
            "Nothing: kkr reads it all the same, as the law on documents of authorities allows."),
    MIXED_ENCODINGS(
            Severity.WARNING,
            "single bytes are not in the dump's encoding",
            "Look at the Danish letters on the line, and give the correct encoding with --encoding."),
    UTF8_MISREAD(
            Severity.WARNING,
            "UTF-8 text was read as Latin-1 or another encoding before kkr got it: 'Ã¥' stands for 'å'",
            "Get the text again as UTF-8: names, headings and words may not have been recognised."),
    CHARACTERS_LOST(
            Severity.WARNING,
            "a program before kkr replaced characters that it could not read by U+FFFD",
            "Extract the PDF's text again: nothing shows which characters they were."),
    GLYPHS_UNMAPPED(
            Severity.WARNING,
            "the extractor printed the number of a glyph, as in (cid:127), since the font does not map it to a character",
            "Try another extractor, or run text recognition (OCR)."),
    LETTERS_DOUBLED(
            Severity.WARNING,
            "each letter of a word stands twice, as in 'DDaaggssoorrddeenn': bold type that was drawn twice",
            "Try another extractor: a heading among these lines was not recognised."),
    CONTROL_CHARACTERS(
            Severity.WARNING,
            "there are characters that no text has, such as NUL, often instead of a ligature",
            "Extract the PDF's text again: letters may be missing where they stand.");

    private final Severity severity;
    private final String meaning;
    private final String advice;

    FindingCode(Severity severity, String meaning, String advice) {
        this.severity = severity;
        this.meaning = meaning;
        this.advice = advice;
    }

    public Severity severity() {
        return severity;
    }

    /** What it means, in one line for people. */
    public String meaning() {
        return meaning;
    }

    /** What somebody who relies on the output should do about it, in one line. */
    public String advice() {
        return advice;
    }

    /** The code as in the output: {@code contents-title-differs}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
