package dk.kkr.outline.front;

import dk.kkr.person.PersonName;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.MunicipalityWord;
import dk.kkr.profile.Parties;
import java.util.List;

/**
 * Reads the cells of one row, each on a line of its own, whatever the lines around it: a name, below it a municipality
 * and a party's letter, in either order. Lower-case text after a cell is a note that the extractor joined to it:
 * {@code V formand}.
 */
final class CellRow {
    static final int LONGEST_CELL = 60;

    private final List<FrontLine> lines;
    private final int start;
    private final StringBuilder text = new StringBuilder();
    private int end;
    private boolean municipality;

    /** Whether the municipality has a cell of its own, and whether that was the last one. */
    private boolean ownCell;

    private boolean afterMunicipality;
    private boolean party;
    private boolean noted;

    private CellRow(int start, List<FrontLine> lines) {
        this.start = start;
        this.lines = lines;
        this.end = start;
    }

    /** The row whose cells begin at an index, as far as it is one. */
    static CellRow at(int start, List<FrontLine> lines) {
        CellRow row = new CellRow(start, lines);
        // Where each line is a participant, the next line has commas: a quick answer for most lists.
        if (start + 1 < lines.size() && lines.get(start + 1).text().indexOf(',') < 0) {
            row.read();
        }
        return row;
    }

    boolean isOne() {
        return municipality && end > start + 1;
    }

    /** The row as an entry with commas. */
    String text() {
        return text.toString();
    }

    boolean hasParty() {
        return party;
    }

    /** Whether each of its three values has a line: it is then accepted without another row. */
    boolean isFull() {
        return isOne() && party && ownCell;
    }

    boolean isNoted() {
        return noted;
    }

    /** The index after its last line. */
    int end() {
        return end;
    }

    private void read() {
        String first = lines.get(start).text();
        int nameEnd = isMunicipality(lines.get(start + 1).text()) ? first.length() : endOfName(first);
        if (!isName(first.substring(0, nameEnd))) {
            return;
        }
        municipality = nameEnd < first.length();
        text.append(first, 0, nameEnd);
        text.append(municipality ? "," : "").append(first.substring(nameEnd));
        end = start + 1;
        while (end < lines.size() && !noted && readCell(lines.get(end).text())) {
            end++;
        }
    }

    private boolean readCell(String cell) {
        if (readValue(cell)) {
            return true;
        }
        int note = startOfNote(cell);
        if (note > 0 && readValue(cell.substring(0, note - 1))) {
            text.append(", ").append(cell.substring(note));
            noted = true;
            return true;
        }
        return false;
    }

    private boolean readValue(String cell) {
        if (afterMunicipality && MunicipalityWord.is(cell)) {
            // Wrapped in a narrow column.
            text.append(' ').append(cell);
            afterMunicipality = false;
            return true;
        }
        boolean letter = !party && Parties.isLetter(cell);
        if (!letter && (municipality || !isMunicipality(cell))) {
            return false;
        }
        party |= letter;
        afterMunicipality = !letter;
        ownCell |= !letter;
        municipality |= !letter;
        text.append(letter ? " (" + cell + ")" : ", " + cell);
        return true;
    }

    /** The first word in lower case after a blank; 0 where there is none. */
    private static int startOfNote(String cell) {
        for (int blank = cell.indexOf(' ');
                blank > 0 && blank + 1 < cell.length();
                blank = cell.indexOf(' ', blank + 1)) {
            if (Character.isLowerCase(cell.charAt(blank + 1))) {
                return blank + 1;
            }
        }
        return 0;
    }

    /** The offset after {@code Bo Dam} in {@code Bo Dam Køge}; the text's length where it has no municipality. */
    private static int endOfName(String text) {
        for (int blank = text.length() > LONGEST_CELL ? -1 : text.indexOf(' ');
                blank > 0;
                blank = text.indexOf(' ', blank + 1)) {
            if (isName(text.substring(0, blank)) && isMunicipality(text.substring(blank + 1))) {
                return blank;
            }
        }
        return text.length();
    }

    /** A name, also with a remark in parentheses: {@code Bo Dam (1. næstformand)}. */
    static boolean isName(String text) {
        int open = text.endsWith(")") ? text.indexOf(" (") : -1;
        return PersonName.isOne(open < 0 ? text : text.substring(0, open));
    }

    static boolean isMunicipality(String text) {
        return text.length() <= LONGEST_CELL
                && MunicipalityRegister.codeOf(text).isPresent();
    }
}
