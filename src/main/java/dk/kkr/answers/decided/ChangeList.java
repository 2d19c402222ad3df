package dk.kkr.answers.decided;

import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.Remark;
import java.util.List;
import java.util.Optional;

/**
 * The entries below {@code godkendt med følgende ændringer:}. Each is a change, and decides nothing else. Where none
 * follows, the words that lead to them are the change.
 */
final class ChangeList {
    private final Passage passage;
    private final List<Remark> remarks;
    private Optional<Remark> lead = Optional.empty();
    private boolean listed;

    /** @param remarks to which the changes are added */
    ChangeList(Passage passage, List<Remark> remarks) {
        this.passage = passage;
        this.remarks = remarks;
    }

    /** Begins after words that lead to changes. */
    void open(Remark said) {
        close();
        lead = Optional.of(said);
    }

    /** Takes a paragraph that is such an entry; any other ends the list. */
    boolean takes(Paragraph paragraph) {
        if (lead.isEmpty() || paragraph.marker().isEmpty()) {
            close();
            return false;
        }
        listed = true;
        remarks.add(new Remark(
                Remark.Type.AMENDMENT,
                passage.fact(paragraph.start(), paragraph.to(), Certainty.LIKELY, "listed-change")));
        return true;
    }

    /** Ends the list. */
    void close() {
        if (!listed) {
            lead.ifPresent(remarks::add);
        }
        lead = Optional.empty();
        listed = false;
    }
}
