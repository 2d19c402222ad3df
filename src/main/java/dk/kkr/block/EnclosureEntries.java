package dk.kkr.block;

import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.model.SectionType;
import dk.kkr.profile.SectionHeadings;
import java.util.BitSet;

/**
 * Entries of {@code Bilag} that have the word themselves: {@code Bilag 1 – Budget}, {@code Bilag 2: Tidsplan}. They
 * begin on lines of their own even if the entry above ends in a full line. Fails on an enclosure named at a line's
 * start in the middle of an entry: {@code Notat, som hører til} / {@code Bilag 2}.
 */
final class EnclosureEntries {
    private EnclosureEntries() {}

    /** The indices of the lines that begin such entries. */
    static BitSet in(Lines lines) {
        BitSet starts = new BitSet();
        boolean enclosures = false;
        for (int i = 0; i < lines.size(); i++) {
            Mark mark = lines.get(i).mark();
            if (mark instanceof Mark.SectionHeading heading) {
                enclosures = heading.type() == SectionType.BILAG;
            } else if (enclosures
                    && mark == Mark.Plain.TEXT
                    && SectionHeadings.numberOfEnclosure(lines.get(i).text()) > 0) {
                starts.set(i);
            }
        }
        return starts;
    }
}
