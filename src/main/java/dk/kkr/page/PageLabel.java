package dk.kkr.page;

/** What a stretch of a page is. */
public enum PageLabel {
    /** The document's own text. */
    BODY,
    /** The line that stands at the top of pages: {@code KKR Hovedstaden | 07-09-2020}. */
    RUNNING_HEADER,
    /** What a letterhead prints beside the text of the first page: {@code Direkte: 3370 0000}. */
    LETTERHEAD,
    /** The page's number: {@code SIDE | 7}. */
    PAGE_NUMBER,
    /** A link's target, printed by the extractor at the foot of the page. */
    PAGE_LINK,
    /** What a converter to Markdown wrote of its own: {@code <!-- image -->}. */
    MARKUP
}
