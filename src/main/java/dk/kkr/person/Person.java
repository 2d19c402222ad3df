package dk.kkr.person;

import dk.kkr.model.Attendance;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.Offices;
import dk.kkr.profile.Parties;
import java.util.List;
import java.util.Optional;

/**
 * A person as lists have them, in all written forms:
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
 * @param municipality as printed; also another body's name that stands in its place
 * @param role {@code formand}: what {@link Offices} knows as one, and nothing else
 * @param noted the attendance that the entry itself says
 * @param remark when or how somebody took part, {@code deltog fra kl. 11}, and whatever else no field has
 * @param substitute who came in the person's place
 * @param substituteCame whether the entry says so, and not only who the substitute would be
 * @param understood whether each piece of the entry has a field or is a remark of a known kind
 */
public record Person(
        String name,
        Optional<String> party,
        Optional<String> municipality,
        Optional<String> role,
        Optional<Attendance> noted,
        Optional<String> remark,
        Optional<String> substitute,
        boolean substituteCame,
        boolean understood) {
    /** In characters; a longer one is a paragraph. */
    private static final int MAX_LENGTH = 300;

    /** The person of one entry; empty where it is none, or more than one. */
    public static Optional<Person> parse(String entry) {
        if (entry.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Substitute substitute = Substitute.in(entry);
        EntryReader reader = EntryReader.read(EntryPiece.of(substitute.member()));
        EntryNotes notes = reader.notes();
        Person person = new Person(
                reader.name(),
                reader.party(),
                reader.municipality(),
                notes.role(),
                notes.attendance(),
                substitute.name().isPresent() ? unread(entry, reader, substitute) : notes.remark(),
                substitute.name(),
                substitute.came(),
                notes.isUnderstood());
        boolean named = !reader.beginsWithMunicipality() || PersonName.isOne(person.name());
        return named && person.isPerson() && !reader.isContradictory() ? Optional.of(person) : Optional.empty();
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

    /** This person with a party that a heading or a column says. */
    public Person withParty(String said) {
        return new Person(
                name, Optional.of(said), municipality, role, noted, remark, substitute, substituteCame, understood);
    }

    /** This person of a municipality that a label says. */
    public Person withMunicipality(String said) {
        return new Person(name, party, Optional.of(said), role, noted, remark, substitute, substituteCame, understood);
    }

    /** This person with an attendance that a column says. */
    public Person withAttendance(Attendance said) {
        return new Person(
                name, party, municipality, role, Optional.of(said), remark, substitute, substituteCame, understood);
    }

    /** Whether it names one of the 98 municipalities, or something that is called one. */
    public boolean namesMunicipality() {
        return municipality.isPresent() && MunicipalityRegister.isMunicipality(municipality.get());
    }

    /** A municipality by its word that is none by its name, as a slip of the pen or of the OCR makes one. */
    public Optional<String> unknownMunicipality() {
        return municipality.filter(printed ->
                namesMunicipality() && MunicipalityRegister.codeOf(printed).isEmpty());
    }

    /** Whether a municipality or a party's letter proves that it is a person, wherever it stands. */
    public boolean isProven() {
        return namesMunicipality() || party.isPresent() && Parties.isSureLetter(party.get());
    }

    /**
     * Whether it is a person where people are listed: proven, or a name that nothing else looks like with nothing
     * beside it that is not understood.
     *
     * @param others whether those listed are no members, so that any body may stand behind a name
     */
    public boolean isListed(boolean others) {
        if (isProven()) {
            return true;
        }
        boolean body = municipality.isEmpty() || others || !PersonName.isOne(municipality.get());
        return PersonName.isOne(name)
                && understood
                && body
                && Parties.named(name).isEmpty();
    }

    /** A name has two words. */
    private boolean isPerson() {
        return PersonName.mayBe(name) && !Offices.isOne(name) && name.indexOf(' ') > 0;
    }
}
