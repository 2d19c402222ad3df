package dk.kkr.report;

import dk.kkr.model.AllItems;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Meeting;

/**
 * The items compared with the contents list.
 *
 * @param items on all levels
 * @param listed entries of the contents list that have a number
 * @param agreeing listed entries whose number and title the text has
 */
record ContentsCount(int items, int listed, int agreeing, int renumbered, int retitled, int notListed, int notInText) {
    static ContentsCount of(Meeting meeting) {
        int listed = (int) meeting.tableOfContents().stream()
                .filter(entry -> entry.number().isPresent())
                .count();
        int renumbered = count(meeting, FindingCode.CONTENTS_NUMBER_DIFFERS);
        int retitled = count(meeting, FindingCode.CONTENTS_TITLE_DIFFERS);
        int notInText = count(meeting, FindingCode.CONTENTS_ITEM_MISSING);
        return new ContentsCount(
                AllItems.of(meeting.items()).size(),
                listed,
                listed - renumbered - retitled - notInText,
                renumbered,
                retitled,
                count(meeting, FindingCode.CONTENTS_LACKS_ITEM),
                notInText);
    }

    private static int count(Meeting meeting, FindingCode code) {
        return (int) meeting.findings().stream()
                .filter(finding -> finding.code() == code)
                .count();
    }
}
