package dk.kkr.agenda;

import dk.kkr.block.Block;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table of participants whose cells MuPDF and pdftotext print on lines of their own: {@code Bo Dam} /
 * {@code Køge} / {@code V} / {@code Formand}, with {@code Bo Dam Køge} on one line where the first column is full. A
 * name, below it one of the 98 municipalities, before or behind a party's letter; the last cell may be an office, or an
 * absence where it says so of several: {@code Afbud} that stands once heads the absentees. Names below their
 * municipality are no rows: {@code Køge} / {@code Bo Dam} / {@code Greve} / {@code Ib Lund}.
 *
 * @param text the row as an entry with commas
 * @param end index behind its last block
 */
record CellLines(String text, int end) {
    /**
     * The row that begins at an index. One whose three values have each a line is believed; any other only with another
     * row behind it, which has no party if it has none itself, or if it {@code goesOn} with one before it. Where an
     * office stands above the first row, offices stand above those whose they are.
     */
    static Optional<CellLines> at(int index, List<Block> blocks, boolean goesOn) {
        CellRow row = CellRow.at(index, blocks);
        if (!row.isOne() || (!goesOn && !row.hasParty() && isBelowMunicipality(index, blocks))) {
            return Optional.empty();
        }
        int end = row.end();
        boolean headed = !goesOn && index > 0 && isOffice(blocks.get(index - 1).text());
        boolean noted = !row.isNoted()
                && isNote(end, blocks)
                && !(headed && isOffice(blocks.get(end).text()));
        CellRow next = CellRow.at(noted ? end + 1 : end, blocks);
        boolean followed = next.isOne() && (row.hasParty() || !next.hasParty());
        if (!followed && !goesOn && !row.isFull()) {
            return Optional.empty();
        }
        boolean last = noted && end + 1 == blocks.size();
        return Optional.of(
                noted && (followed || last)
                        ? new CellLines(row.text() + ", " + blocks.get(end).text(), end + 1)
                        : new CellLines(row.text(), end));
    }

    private static boolean isBelowMunicipality(int index, List<Block> blocks) {
        return index > 0 && CellRow.isMunicipality(blocks.get(index - 1).text());
    }

    /**
     * An office, {@code 1. næstformand}, {@code Formand for KKR}, or what begins in lower case, {@code deltog fra kl.
     * 11}; an absence where it is said of several.
     */
    private static boolean isNote(int index, List<Block> blocks) {
        String text = index < blocks.size() ? blocks.get(index).text() : "";
        if (text.isEmpty() || text.length() > CellRow.LONGEST_CELL) {
            return false;
        }
        Optional<AttendanceHeading> heading = AttendanceHeading.parse(text);
        if (heading.isPresent()) {
            return heading.get().attendance().isPresent() && standsTwice(text, blocks);
        }
        return Character.isLowerCase(text.charAt(0)) || isOffice(text);
    }

    private static boolean isOffice(String text) {
        int first = text.indexOf(' ');
        return PersonName.isOffice(text.substring(text.lastIndexOf(' ') + 1))
                || (first > 0 && PersonName.isOffice(text.substring(0, first)));
    }

    /** Looks no farther than the second: a list of many absentees takes no longer for it. */
    private static boolean standsTwice(String text, List<Block> blocks) {
        boolean found = false;
        for (Block block : blocks) {
            boolean again = block.text().equals(text);
            if (again && found) {
                return true;
            }
            found |= again;
        }
        return false;
    }
}
