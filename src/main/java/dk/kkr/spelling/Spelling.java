package dk.kkr.spelling;

import dk.kkr.input.SourceText;

/**
 * Blanks as they are printed, where the dump shows that its extractor leaves them out after list markers and before a
 * contents list's pages, or puts them before line-end hyphens.
 */
public final class Spelling {
    private Spelling() {}

    /** The dump with such blanks restored or removed, and a finding for each kind. */
    public static SourceText mend(SourceText text) {
        return GluedMarkers.part(GluedEntryPages.part(BlanksBeforeHyphens.remove(text)));
    }
}
