package dk.kkr.outline.front;

import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.Offices;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table of participants whose cells MuPDF and pdftotext print on lines of their own: {@code Bo Dam} /
 * {@code Køge} / {@code V} / {@code Formand}, with {@code Bo Dam Køge} on one line where the first column is full. A
 * name, below it one of the 98 municipalities, before or after a party's letter; the last cell may be an office, or an
 * absence if several people have one: {@code Afbud} that occurs once heads the absentees. A list that begins with a
 * municipality does not have such rows.
 *
 * @param text the row as an entry with commas
 * @param end index after its last line
 */
record CellLines(String text, int end) {
    /**
     * The row that begins at an index. One whose three values each have a line is accepted; any other only if another
     * row follows, which has no party if it has none itself, or if it {@code continues} one before it. Where an office
     * stands above the first row, offices stand above their holders.
     */
    static Optional<CellLines> at(int index, List<FrontLine> lines, boolean continues) {
        CellRow row = CellRow.at(index, lines);
        if (!row.isOne()) {
            return Optional.empty();
        }
        int end = row.end();
        boolean headed =
                !continues && index > 0 && Offices.isRole(lines.get(index - 1).text());
        boolean noted = !row.isNoted()
                && isNote(end, lines)
                && !(headed && Offices.isRole(lines.get(end).text()));
        CellRow next = CellRow.at(noted ? end + 1 : end, lines);
        boolean followed = next.isOne() && (row.hasParty() || !next.hasParty());
        if (!followed && !continues && !row.isFull()) {
            return Optional.empty();
        }
        boolean last = noted && end + 1 == lines.size();
        return Optional.of(
                noted && (followed || last)
                        ? new CellLines(row.text() + ", " + lines.get(end).text(), end + 1)
                        : new CellLines(row.text(), end));
    }

    /** Whether an absence at an index is a row's last cell: if several people have one. */
    static boolean isNoteAt(int index, List<FrontLine> lines) {
        return isNote(index, lines);
    }

    /**
     * An office, {@code 1. næstformand}, {@code Formand for KKR}, or what begins in lower case, {@code deltog fra kl.
     * 11}; an absence if several people have one.
     */
    private static boolean isNote(int index, List<FrontLine> lines) {
        String text = index < lines.size() ? lines.get(index).text() : "";
        if (text.isEmpty() || text.length() > CellRow.LONGEST_CELL) {
            return false;
        }
        Optional<AttendanceHeading> heading = AttendanceHeading.parse(text);
        if (heading.isPresent()) {
            return heading.get().attendance().isPresent() && standsTwice(text, lines);
        }
        return Character.isLowerCase(text.charAt(0)) || Offices.isRole(text);
    }

    /** Looks no farther than the second: a list of many absentees does not take longer. */
    private static boolean standsTwice(String text, List<FrontLine> lines) {
        boolean found = false;
        for (FrontLine line : lines) {
            boolean again = line.text().equals(text);
            if (again && found) {
                return true;
            }
            found |= again;
        }
        return false;
    }
}
