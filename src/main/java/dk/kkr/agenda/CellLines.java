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
 * @param hasParty whether a party's letter is among the cells; where pdftotext prints columns, not rows, neighbours
 *     differ
 * @param end index behind its last block
 */
record CellLines(String text, boolean hasParty, int end) {
    private static final int LONGEST_CELL = 60;

    /**
     * The row that begins at an index; only one with another row behind it, which has no party if it has none itself,
     * or {@code goesOn} with one before it.
     */
    static Optional<CellLines> at(int index, List<Block> blocks, boolean goesOn) {
        Optional<CellLines> row = cellsAt(index, blocks);
        if (row.isEmpty()) {
            return row;
        }
        boolean hasParty = row.get().hasParty();
        if (!goesOn
                && !hasParty
                && index > 0
                && isMunicipality(blocks.get(index - 1).text())) {
            return Optional.empty();
        }
        int end = row.get().end();
        boolean noted = isNote(end, blocks);
        boolean followed = cellsAt(noted ? end + 1 : end, blocks)
                .filter(next -> hasParty || !next.hasParty())
                .isPresent();
        if (!followed && !goesOn) {
            return Optional.empty();
        }
        boolean last = noted && end + 1 == blocks.size();
        return noted && (followed || last)
                ? Optional.of(
                        new CellLines(row.get().text() + ", " + blocks.get(end).text(), hasParty, end + 1))
                : row;
    }

    private static Optional<CellLines> cellsAt(int index, List<Block> blocks) {
        // Where each line is a participant, the next one has commas: a quick answer for most lists.
        if (index + 1 >= blocks.size() || blocks.get(index + 1).text().indexOf(',') >= 0) {
            return Optional.empty();
        }
        String name = isMunicipality(blocks.get(index + 1).text())
                ? blocks.get(index).text()
                : parted(blocks.get(index).text());
        StringBuilder row = new StringBuilder(name);
        boolean municipality = name.indexOf(',') > 0;
        boolean party = false;
        int at = index + 1;
        while (at < blocks.size()) {
            String cell = blocks.get(at).text();
            boolean letter = !party && PartyName.isLetter(cell);
            if (!letter && (municipality || !isMunicipality(cell))) {
                break;
            }
            party |= letter;
            municipality |= !letter;
            row.append(", ").append(cell);
            at++;
        }
        return municipality && at > index + 1 && PersonName.isOne(beforeComma(name))
                ? Optional.of(new CellLines(row.toString(), party, at))
                : Optional.empty();
    }

    /** {@code Bo Dam, Køge} of {@code Bo Dam Køge}. */
    private static String parted(String text) {
        if (text.length() > LONGEST_CELL) {
            return "";
        }
        for (int blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
            if (PersonName.isOne(text.substring(0, blank)) && isMunicipality(text.substring(blank + 1))) {
                return text.substring(0, blank) + "," + text.substring(blank);
            }
        }
        return text;
    }

    private static String beforeComma(String text) {
        int comma = text.indexOf(',');
        return comma < 0 ? text : text.substring(0, comma);
    }

    private static boolean isMunicipality(String text) {
        return text.length() <= LONGEST_CELL
                && MunicipalityRegister.codeOf(text).isPresent();
    }

    private static boolean isNote(int index, List<Block> blocks) {
        String text = index < blocks.size() ? blocks.get(index).text() : "";
        if (text.isEmpty() || text.indexOf(' ') >= 0) {
            return false;
        }
        boolean absence = AttendanceHeading.parse(text)
                .filter(heading -> heading.attendance().isPresent())
                .isPresent();
        return PersonName.isOffice(text) || (absence && standsTwice(text, blocks));
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
