package dk.kkr.agenda;

import dk.kkr.model.Attendance;
import dk.kkr.model.Participant;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the list of participants, in all its written forms:
 *
 * <pre>
 * Steen Hansen (A), Albertslund Kommune (formand)
 * Hans Holm, (C), Gentofte Kommune
 * Øjvind Lund, (Ø) Furesø Kommune
 * Mette Skov (Å) Frederiksberg Kommune
 * Ulla Ravn, A, Favrskov Kommune – afbud
 * Nils Ek, borgmester i Greve Kommune (V)
 * Kim Bach, Gribskov Kommune supp. Jan Friis deltog
 * </pre>
 *
 * @param role {@code formand}, and whatever else stands there
 * @param noted the attendance that the entry itself says
 * @param remark when or how somebody took part, {@code deltog fra kl. 11}, which no field has
 */
record ParticipantLine(
        String name,
        Optional<String> party,
        Optional<String> municipality,
        Optional<String> role,
        Optional<Attendance> noted,
        Optional<String> remark,
        Optional<String> substitute) {
    /** In characters; a longer one is a paragraph. */
    private static final int MAX_LENGTH = 300;

    static Optional<ParticipantLine> parse(String entry) {
        if (entry.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Substitute substitute = Substitute.in(entry);
        EntryReader reader = EntryReader.read(EntryPiece.of(substitute.member()));
        ParticipantLine line = new ParticipantLine(
                reader.name(),
                reader.party(),
                reader.municipality(),
                reader.notes().role(),
                reader.notes().attendance(),
                substitute.name().isPresent()
                        ? unread(entry, reader, substitute)
                        : reader.notes().remark(),
                substitute.name());
        return line.isPerson() && !reader.isContradictory() ? Optional.of(line) : Optional.empty();
    }

    private static Optional<String> unread(String entry, EntryReader reader, Substitute substitute) {
        return UnreadWords.of(
                entry,
                List.of(
                        Optional.of(reader.name()),
                        reader.party(),
                        reader.municipality(),
                        reader.notes().role(),
                        substitute.name()));
    }

    /** @param listed the attendance that the list's heading says; the entry's own note goes before it */
    Participant toParticipant(Optional<Attendance> listed, int line) {
        Optional<Attendance> attendance =
                substitute.isPresent() ? Optional.of(Attendance.ABSENT) : noted.or(() -> listed);
        return new Participant(
                name,
                party,
                municipality,
                municipality.flatMap(MunicipalityRegister::codeOf),
                role,
                attendance,
                substitute,
                line);
    }

    private boolean namesMunicipality() {
        return municipality.filter(MunicipalityRegister::isMunicipality).isPresent();
    }

    /**
     * Whether it is enough to tell a participant even outside a list of them: with a municipality; among those who are
     * no members with another body.
     *
     * @param others whether it stands among those who are no members
     */
    boolean namesSeat(boolean others) {
        return namesMunicipality() || (others && isOfOtherBody());
    }

    /** A municipality by its word that is none by its name, as a slip of the pen or of the OCR makes one. */
    Optional<String> unknownMunicipality() {
        return municipality.filter(printed ->
                namesMunicipality() && MunicipalityRegister.codeOf(printed).isEmpty());
    }

    boolean hasPartyLetter() {
        return party.filter(PartyName::isLetter).isPresent();
    }

    /** Whether it is a name and nothing else, as in lists of names. */
    boolean isNameOnly() {
        return party.isEmpty() && municipality.isEmpty() && PersonName.isOne(name);
    }

    /** {@code Ib Lund, regionsrådsformand, Region Sjælland}: of what is no municipality. */
    private boolean isOfOtherBody() {
        return municipality.isPresent() && PersonName.isOne(name);
    }

    /** A name has two words; where the dump begins in the middle of it, party and municipality make up for one. */
    private boolean isPerson() {
        return PersonName.mayBe(name) && (name.indexOf(' ') > 0 || (party.isPresent() && namesMunicipality()));
    }
}
