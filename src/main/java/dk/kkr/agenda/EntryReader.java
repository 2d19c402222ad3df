package dk.kkr.agenda;

import dk.kkr.model.Attendance;
import dk.kkr.text.IgnoringCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what each piece of a participant's entry is. The first that is no municipality is the name, a municipality is
 * one of the 98 or ends in {@code Kommune}, letters in parentheses are the party wherever they stand, and the rest is a
 * role, an absence or a remark. A document would break it that names two municipalities, the second of which is the
 * participant's.
 */
final class EntryReader {
    /** {@code deltog fra kl. 11}: said of somebody who was there for a part of the meeting. */
    private static final List<String> CAME_OR_LEFT = List.of("deltog", "deltager", "mødte", "ankom", "forlod");

    private static final String AT_TIME = "kl.";

    private final List<EntryPiece> pieces;
    private final List<String> notes = new ArrayList<>();
    private String name = "";
    private Optional<String> party = Optional.empty();
    private Optional<String> municipality = Optional.empty();
    private Optional<Attendance> attendance = Optional.empty();
    private Optional<String> remark = Optional.empty();

    /** Whether the entry begins with its municipality, and whether it then names another. */
    private boolean municipalityFirst;

    private boolean contradictory;

    private EntryReader(List<EntryPiece> pieces) {
        this.pieces = pieces;
    }

    static EntryReader read(List<EntryPiece> pieces) {
        EntryReader reader = new EntryReader(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            reader.readSeat(i);
        }
        return reader;
    }

    String name() {
        return name;
    }

    Optional<String> party() {
        return party;
    }

    Optional<String> municipality() {
        return municipality;
    }

    Optional<String> role() {
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", notes));
    }

    Optional<Attendance> attendance() {
        return attendance;
    }

    Optional<String> remark() {
        return remark;
    }

    /** Whether the pieces are more than one entry's. */
    boolean isContradictory() {
        return contradictory;
    }

    private void readSeat(int index) {
        EntryPiece piece = pieces.get(index);
        Optional<Seat> seat = Seat.in(piece.text());
        if (municipality.isPresent() || seat.isEmpty()) {
            contradictory |= municipalityFirst && seat.isPresent();
            readOther(index);
            return;
        }
        Seat found = seat.get();
        if (name.isEmpty() && !found.before().isEmpty()) {
            readWithName(index, found);
            return;
        }
        municipalityFirst = name.isEmpty();
        municipality = Optional.of(found.municipality());
        addNote(found.office());
        addNote(found.behind());
    }

    /** {@code Jesper Hansen Roskilde Kommune}: without a comma. */
    private void readWithName(int index, Seat seat) {
        if (seat.isOfRegister() && PersonName.isOne(seat.before())) {
            takeName(seat.before());
            municipality = Optional.of(seat.municipality());
            addNote(seat.behind());
        } else {
            readOther(index);
        }
    }

    private void readOther(int index) {
        EntryPiece piece = pieces.get(index);
        boolean last = index == pieces.size() - 1;
        boolean behindName = index > 0 && !name.isEmpty() && municipalityFirst == municipality.isPresent();
        boolean letter = PartyName.isLetter(piece.text())
                && (piece.bracketed()
                        || isBehindMunicipality(index)
                        || (behindName
                                && (notes.isEmpty() || pieces.get(index - 1).bracketed())
                                && (!last || piece.text().length() == 1)));
        if (party.isEmpty() && letter) {
            party = Optional.of(piece.text());
        } else if (!piece.bracketed() && name.isEmpty()) {
            takeName(piece.text());
        } else if (piece.bracketed() && party.isEmpty() && behindName) {
            party = PartyName.between(piece.text());
            addNote(party.isPresent() ? "" : piece.text());
        } else if (municipality.isEmpty() && !piece.bracketed() && isLastHope(index)) {
            municipality = Optional.of(piece.text());
        } else {
            addNote(piece.text());
        }
    }

    /** {@code Bo Dam, Køge Kommune, V}: as a table has it whose last column is the party. */
    private boolean isBehindMunicipality(int index) {
        return index > 1
                && !municipalityFirst
                && pieces.get(index).text().length() == 1
                && municipality.filter(pieces.get(index - 1).text()::equals).isPresent();
    }

    /** {@code Region Sjælland}: where no piece names a municipality, one with a capital stands in its place. */
    private boolean isLastHope(int index) {
        if (!Character.isUpperCase(pieces.get(index).text().charAt(0))) {
            return false;
        }
        for (EntryPiece later : pieces.subList(index + 1, pieces.size())) {
            if (Seat.in(later.text()).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** {@code Borgmester Anne Kjær}. */
    private void takeName(String text) {
        String office = PersonName.officeBefore(text);
        String rest = text.substring(office.length()).strip();
        boolean named = !office.isEmpty() && rest.indexOf(' ') > 0;
        name = named ? rest : text;
        addNote(named ? office : "");
    }

    private void addNote(String note) {
        Optional<AttendanceHeading> said = AttendanceHeading.parse(note)
                .filter(heading -> heading.attendance().isPresent());
        if (said.isPresent()) {
            attendance = said.get().attendance();
            // "afbud: er på rejse" says more than that.
            addRemark(said.get().entries().isEmpty() ? "" : note);
        } else if (isRemark(note)) {
            addRemark(note);
        } else if (!note.isEmpty()) {
            notes.add(note);
        }
    }

    private void addRemark(String said) {
        if (!said.isEmpty()) {
            remark = Optional.of(remark.map(earlier -> earlier + ", " + said).orElse(said));
        }
    }

    private static boolean isRemark(String note) {
        boolean remark = IgnoringCase.indexOf(note, AT_TIME, 0) >= 0;
        for (String word : CAME_OR_LEFT) {
            remark |= IgnoringCase.startsWith(note, word + " ");
        }
        return remark;
    }
}
