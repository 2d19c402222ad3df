package dk.kkr.answers.posts;

import dk.kkr.model.Appointment.PostRole;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.Parties;
import dk.kkr.profile.PostRoles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table among the entries of a list: its head, and the body of the row that was read last. */
final class PostTable {
    private final String text;
    private final EntryReader entries;
    private TableHead head = TableHead.NONE;
    private Optional<String> body = Optional.empty();

    /** Of the head. */
    private int cells;

    /** @param text of the passage */
    PostTable(String text, EntryReader entries) {
        this.text = text;
        this.entries = entries;
    }

    void close() {
        head = TableHead.NONE;
        body = Optional.empty();
    }

    /** The posts of a row, or of an entry where no head was read; empty where the line is neither. */
    List<Draft> read(List<Part> parts, Lead list) {
        List<Draft> read = head.isKnown() ? head.with(readRow(parts, ofRow(list))) : entries.read(parts, list);
        body = read.isEmpty() ? body : read.get(0).body();
        return read;
    }

    private boolean isFull(List<Part> row) {
        return cells > 1 && cellsOf(row) == cells;
    }

    /** A row whose first cell is empty is of the body of the row above it. */
    private Lead ofRow(Lead list) {
        Lead table = list.ofTable();
        return head.namesBodies() && body.isPresent() ? table.withOwnBody(body.get()) : table;
    }

    /**
     * The posts of a table's row, {@code Lolland | Ketty Lind (F) | vakant}: all are of the municipality, party, or
     * body.
     */
    private List<Draft> readRow(List<Part> printed, Lead lead) {
        List<Part> parts = TableHead.withoutBars(printed);
        // "Københavns Mediefag", in a column of bodies, looks like a person.
        int first = isFull(printed) && head.namesBodies() ? startOfSecondCell(parts) : entries.firstPerson(parts);
        if (first < 0) {
            return entries.read(parts, lead);
        }
        Optional<Lead> said = saidBefore(parts, first, lead);
        Lead own = said.orElse(lead);
        List<Draft> posts =
                new ArrayList<>(entries.read(parts.subList(said.isPresent() ? first : 0, parts.size()), own));
        int open = EntryReader.vacant(parts);
        if (open >= 0) {
            posts.add(
                    open < first ? 0 : posts.size(),
                    entries.vacancy(parts.subList(open, open + 1), own).get(0));
        }
        return posts;
    }

    /** What the cells before the first person say of all of them. */
    private Optional<Lead> saidBefore(List<Part> parts, int first, Lead lead) {
        for (int end = 1; end <= first; end++) {
            String before =
                    text.substring(parts.get(0).from(), parts.get(end - 1).to());
            if (MunicipalityRegister.codeOf(before).isPresent()) {
                return Optional.of(lead.withMunicipality(Optional.of(before)));
            }
            if (Parties.named(before).isPresent() || Parties.isSureLetter(before)) {
                return Optional.of(lead.withParty(Optional.of(before)));
            }
        }
        List<Part> cell = TableHead.withoutBars(parts.subList(0, first));
        Optional<PostRole> role = cell.size() == 1 ? PostRoles.of(cell.get(0).lower()) : Optional.empty();
        if (role.isPresent()) {
            // "Formand | Bo Dam (A)"
            return Optional.of(lead.withRole(role));
        }
        // The first cell of a head may be empty.
        boolean names = !cell.isEmpty() && (head.namesBodies() || endsInTab(cell));
        return names
                ? Optional.of(lead.withOwnBody(text.substring(
                        cell.get(0).from(), cell.get(cell.size() - 1).to())))
                : Optional.empty();
    }

    private int startOfSecondCell(List<Part> parts) {
        int at = 1;
        while (at < parts.size() && text.charAt(parts.get(at).from() - 1) != '\t') {
            at++;
        }
        return at < parts.size() ? at : entries.firstPerson(parts);
    }

    /** How many cells a row has that tabs part; 1 where they do not. */
    private int cellsOf(List<Part> row) {
        int found = 1;
        for (int at = row.get(0).from(); at < row.get(row.size() - 1).to(); at++) {
            found += text.charAt(at) == '\t' ? 1 : 0;
        }
        return found;
    }

    private boolean endsInTab(List<Part> cell) {
        return text.startsWith("\t", cell.get(cell.size() - 1).to());
    }

    /** Whether a line is a head, which is then the table's, or the marks below one. */
    boolean takes(List<Part> parts) {
        TableHead said = TableHead.of(parts);
        if (said.isKnown()) {
            head = said;
            cells = cellsOf(parts);
            body = Optional.empty();
            return true;
        }
        return head.isKnown() && !isLettered(parts);
    }

    private static boolean isLettered(List<Part> parts) {
        for (Part part : parts) {
            if (!part.word().isMark()) {
                return true;
            }
        }
        return false;
    }
}
