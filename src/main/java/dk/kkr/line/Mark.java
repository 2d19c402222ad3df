package dk.kkr.line;

import dk.kkr.model.ItemNumber;
import dk.kkr.model.SectionType;
import java.util.Optional;

/** What a line is in the skeleton of the document. */
public sealed interface Mark {
    /** Marks without further values. */
    enum Plain implements Mark {
        /**
         * Before the first item, as long as nothing more is known about it; in the end only prose such as mission and
         * vision.
         */
        BODY,
        /** A line of the cover that gave a value. */
        COVER,
        /** A heading of participants, or the first line of one of them. */
        PARTICIPANT,
        /** A further line of a participant. */
        PARTICIPANT_CONTINUED,
        /** Before the first item, and not understood. */
        UNREAD,
        /** The second or third line of an item's title. */
        TITLE_CONTINUED,
        /** Text of an item. */
        TEXT,
        /** A link's target at a page's foot. */
        PAGE_LINK,
        /** The line that stands at the top of pages: {@code KKR Hovedstaden | 07-09-2020}. */
        RUNNING_HEADER,
        /** What a letterhead prints beside the text of the first page: {@code Direkte: 3370 0000}. */
        LETTERHEAD,
        /** What a converter to Markdown added: {@code <!-- image -->}. */
        MARKUP,
        /** The page's number: {@code SIDE | 7}. */
        PAGE_NUMBER;

        /** Whether it is front matter, read or not. */
        public boolean isFront() {
            return switch (this) {
                case BODY, COVER, PARTICIPANT, PARTICIPANT_CONTINUED, UNREAD -> true;
                default -> false;
            };
        }

        @Override
        public boolean isFurniture() {
            return isHeader() || this == PAGE_NUMBER || this == PAGE_LINK;
        }

        @Override
        public boolean isHeader() {
            return this == RUNNING_HEADER || this == LETTERHEAD || this == MARKUP;
        }
    }

    /** Whether it belongs to the page and not to the document's text. */
    default boolean isFurniture() {
        return false;
    }

    /** Whether it is words that pages have between the lines of the text. */
    default boolean isHeader() {
        return false;
    }

    /** The first line of an item's heading. */
    record ItemHeading(ItemNumber number) implements Mark {}

    /** {@code SAG-2020-04197 nihj}. */
    record CaseReference(String caseId, Optional<String> caseOfficer) implements Mark {}

    /** {@code Indstilling}, {@code Vedlagte bilag:}. */
    record SectionHeading(SectionType type) implements Mark {}

    /**
     * A line of the contents list.
     *
     * @param starts whether an entry begins here; a wrapped entry has more lines
     * @param number of the entry that begins here
     * @param page of the entry, where the line has it
     */
    record ContentsLine(boolean starts, Optional<ItemNumber> number, Optional<Integer> page) implements Mark {
        /**
         * A line of an entry that begins and ends elsewhere: its number in a column of numbers, words below its page.
         */
        public static final ContentsLine BESIDE = new ContentsLine(false, Optional.empty(), Optional.empty());

        /** Whether an entry neither begins here nor has its page here. */
        public boolean isWithin() {
            return !starts && page.isEmpty();
        }
    }
}
