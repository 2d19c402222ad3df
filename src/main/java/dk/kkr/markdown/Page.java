package dk.kkr.markdown;

import dk.kkr.wording.Label;
import dk.kkr.wording.Wording;
import java.util.List;

/** A page that is being written: its blocks, and the words for what it says itself. */
record Page(Blocks blocks, Wording wording) {
    /** A paragraph {@code **Label:** content}. */
    void labelled(Label label, Inline content) {
        blocks.paragraph(label(label).then(content));
    }

    /** A label above a list; nothing where the list has no entry. */
    void labelled(Label label, List<Inline> entries) {
        if (!entries.isEmpty()) {
            blocks.paragraph(label(label));
            blocks.list(entries);
        }
    }

    /** {@code **Label:**}. */
    Inline label(Label label) {
        return Inline.strong(wording.begin(label) + ":");
    }
}
