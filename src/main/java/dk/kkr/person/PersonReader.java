package dk.kkr.person;

import dk.kkr.profile.Bodies;
import dk.kkr.profile.Offices;
import dk.kkr.profile.ParticipantColumn;
import dk.kkr.profile.ParticipationWords;
import dk.kkr.profile.Parties;
import dk.kkr.text.Digits;
import java.util.List;
import java.util.Optional;

/**
 * Says what each piece of a participant's entry is. The first that is not a municipality is the name; a municipality is
 * one of the 98 or ends in {@code Kommune}; letters in parentheses are the party wherever they stand; the rest is a
 * role, an absence or a remark. Fails on an entry that names two municipalities, the second of which is the
 * participant's.
 */
final class PersonReader {
    private final List<PersonPiece> pieces;
    private final PersonNotes notes = new PersonNotes();
    private String name = "";
    private Optional<String> party = Optional.empty();
    private Optional<String> municipality = Optional.empty();

    /** Whether the entry begins with its municipality, and whether it then names another. */
    private boolean municipalityFirst;

    private boolean contradictory;

    /** Whether the entry has the parties of two people in parentheses. */
    private boolean twoParties;

    private PersonReader(List<PersonPiece> pieces) {
        this.pieces = pieces;
    }

    static PersonReader read(List<PersonPiece> pieces) {
        PersonReader reader = new PersonReader(pieces);
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

    PersonNotes notes() {
        return notes;
    }

    /** Whether the municipality stands before the name. */
    boolean beginsWithMunicipality() {
        return municipalityFirst;
    }

    /** Whether the pieces belong to more than one entry. */
    boolean isContradictory() {
        return contradictory;
    }

    boolean hasTwoParties() {
        return twoParties;
    }

    private void readSeat(int index) {
        PersonPiece piece = pieces.get(index);
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
        notes.add(found.before());
        notes.add(found.after());
    }

    /** {@code Jesper Hansen Roskilde Kommune}: without a comma. */
    private void readWithName(int index, Seat seat) {
        String office = Offices.before(seat.before());
        if (PersonName.isOne(seat.before().substring(office.length()).strip())) {
            takeName(seat.before());
            municipality = Optional.of(seat.municipality());
            notes.add(seat.after());
        } else {
            readOther(index);
        }
    }

    private void readOther(int index) {
        PersonPiece piece = pieces.get(index);
        if (PersonName.areInitials(piece.text(), name) && (piece.bracketed() || !Parties.isSureLetter(piece.text()))) {
            // "Rie Vad (RV)": the letters of a party, too, but then by chance; "Bo Dam – BD".
            notes.addBody(piece.text());
        } else if (party.isEmpty() && isPartyLetter(index)) {
            party = Optional.of(piece.text());
        } else if (party.isEmpty()
                && (!name.isEmpty() || piece.bracketed())
                && Parties.named(piece.text()).isPresent()) {
            party = Parties.named(piece.text());
        } else if (!piece.bracketed() && name.isEmpty() && isOfficeBeforeName(index)) {
            notes.add(piece.text());
        } else if (!piece.bracketed() && name.isEmpty()) {
            takeName(piece.text());
        } else if (municipality.isEmpty() && !piece.bracketed() && isLastHope(index)) {
            municipality = Optional.of(piece.text());
        } else if (piece.bracketed() && Parties.isSureLetter(piece.text())) {
            twoParties |= party.filter(piece.text()::equals).isEmpty();
        } else if (isFurtherBody(piece)) {
            notes.addBody(piece.text());
        } else if (party.filter(piece.text()::equals).isEmpty()) {
            notes.add(piece.text());
        }
    }

    /**
     * {@code Borgmester, Anne Kjær}, {@code Formand, borgmester Anne Kjær}; not {@code Borgmester Anne Kjær, Grøn
     * Omstilling}.
     */
    private boolean isOfficeBeforeName(int index) {
        String text = pieces.get(index).text();
        return Offices.isRole(text)
                && !isTitledName(text)
                && index + 1 < pieces.size()
                && isTitledName(pieces.get(index + 1).text());
    }

    private static boolean isTitledName(String text) {
        return PersonName.isOne(Offices.without(text));
    }

    /**
     * Letters in parentheses count wherever they stand, but several only for somebody with a municipality: {@code (KL)}
     * is not a party. Letters without parentheses count right after the name, or after the municipality as in a table.
     */
    private boolean isPartyLetter(int index) {
        String text = pieces.get(index).text();
        if (!Parties.isLetter(text)) {
            return false;
        }
        boolean sure = Parties.isSureLetter(text) || (hasSeat() && !areInitials(text));
        if (pieces.get(index).bracketed()) {
            return sure;
        }
        boolean afterName = index > 0 && !name.isEmpty() && municipalityFirst == municipality.isPresent();
        boolean open = !notes.hasRole() || pieces.get(index - 1).bracketed();
        return (sure && followsMunicipality(index))
                || (afterName && open && sure && (index < pieces.size() - 1 || text.length() == 1));
    }

    /** {@code Tove Kragelund (TKR)}: letters of the name itself, in their order, are initials. */
    private boolean areInitials(String letters) {
        int at = 0;
        for (int i = 0; i < name.length() && at < letters.length(); i++) {
            boolean first = at > 0 || i == 0;
            at += first && Character.toUpperCase(name.charAt(i)) == Character.toUpperCase(letters.charAt(at)) ? 1 : 0;
        }
        return letters.length() > 1 && at == letters.length();
    }

    private boolean hasSeat() {
        for (PersonPiece piece : pieces) {
            if (Seat.in(piece.text()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** {@code Bo Dam, Køge Kommune, V}: a table whose last column is the party. */
    private boolean followsMunicipality(int index) {
        return index > 1
                && !municipalityFirst
                && pieces.get(index).text().length() == 1
                && municipality.filter(pieces.get(index - 1).text()::equals).isPresent();
    }

    /**
     * {@code Region Sjælland}: where no piece names a municipality, the first with a capital and without a digit takes
     * its place.
     */
    private boolean isLastHope(int index) {
        String text = pieces.get(index).text();
        if (!namesBody(text) || ParticipationWords.haveVerb(text)) {
            return false;
        }
        for (PersonPiece later : pieces.subList(index + 1, pieces.size())) {
            if (Seat.in(later.text()).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** {@code (Dansk Industri)}; behind another body, {@code Bo Dam, Udviklingsafdelingen, Region Sjælland}. */
    private boolean isFurtherBody(PersonPiece piece) {
        return piece.bracketed()
                ? namesBody(piece.text()) || isBodysNoun(piece.text())
                : municipality.isPresent() && namesBody(piece.text()) && Bodies.areLabel(piece.text());
    }

    /** {@code Region Sjælland}, {@code (Dansk Industri)}. */
    private static boolean namesBody(String text) {
        return Character.isUpperCase(text.charAt(0))
                && !Digits.areIn(text)
                && !PersonNotes.isKnown(text)
                && ParticipantColumn.endOfMark(text) == 0;
    }

    /** {@code (politiet)}; not {@code (via Teams)}. */
    private static boolean isBodysNoun(String text) {
        return text.indexOf(' ') < 0 && Bodies.areIn(text) && !PersonNotes.isKnown(text);
    }

    /** {@code Borgmester Anne Kjær}. */
    private void takeName(String text) {
        String title = titleBefore(text);
        String office = Offices.before(text.substring(title.length()).strip());
        String rest = text.substring(title.length())
                .strip()
                .substring(office.length())
                .strip();
        boolean named = rest.indexOf(' ') > 0;
        name = named ? rest : text;
        notes.add(named ? title : "");
        if (named && !office.isEmpty()) {
            notes.addOffice(office);
        }
    }

    /** {@code Hr.}, {@code Fg.}, {@code MB}: an abbreviation before the name that is not its initials. */
    private static String titleBefore(String text) {
        int blank = text.indexOf(' ');
        String word = blank < 0 ? "" : text.substring(0, blank);
        boolean cutShort =
                word.length() > 2 && word.endsWith(".") && Character.isLowerCase(word.charAt(word.length() - 2));
        boolean title = cutShort || Bodies.isAbbreviation(word) || Offices.isDefinitePlural(word);
        return title && !Offices.isOne(word) && !Offices.standsBefore(word) ? word : "";
    }
}
