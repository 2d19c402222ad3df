package dk.kkr.person;

import dk.kkr.model.Attendance;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.Offices;
import dk.kkr.profile.ParticipationWords;
import dk.kkr.profile.Parties;
import java.util.List;
import java.util.Optional;

/**
 * A person in a list, in all written forms:
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
 * @param municipality as printed; or the name of another body in its place
 * @param role {@code formand}: only what {@link Offices} knows as an office
 * @param noted the attendance that the entry itself states
 * @param remark when or how somebody took part, {@code deltog fra kl. 11}, and whatever else has no field
 * @param substitute who came in the person's place
 * @param substituteCame whether the entry says that the substitute came, not only who it would be
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
    /** In characters; anything longer is a paragraph. */
    private static final int MAX_LENGTH = 300;

    /** The person of one entry; empty where it names nobody, or several people. */
    public static Optional<Person> parse(String entry) {
        if (entry.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Substitute substitute = Substitute.in(entry);
        PersonReader reader = PersonReader.read(PersonPiece.of(substitute.member()));
        PersonNotes notes = reader.notes();
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
        boolean two = reader.hasTwoParties() && substitute.name().isEmpty();
        boolean named = !reader.beginsWithMunicipality() || PersonName.isOne(person.name());
        return named && !two && person.isPerson() && !reader.isContradictory() ? Optional.of(person) : Optional.empty();
    }

    private static Optional<String> unread(String entry, PersonReader reader, Substitute substitute) {
        return UnreadWords.of(
                entry,
                List.of(
                        Optional.of(reader.name()),
                        reader.party(),
                        reader.municipality(),
                        reader.notes().role(),
                        substitute.name()));
    }

    /** This person with the party that a heading or a column gives. */
    public Person withParty(String said) {
        return new Person(
                name, Optional.of(said), municipality, role, noted, remark, substitute, substituteCame, understood);
    }

    /** This person with the municipality that a label gives. */
    public Person withMunicipality(String said) {
        return new Person(name, party, Optional.of(said), role, noted, remark, substitute, substituteCame, understood);
    }

    /** This person with what a label says of several. */
    public Person withRemark(String said) {
        String all = remark.map(own -> said + ", " + own).orElse(said);
        return new Person(
                name, party, municipality, role, noted, Optional.of(all), substitute, substituteCame, understood);
    }

    /** This person with the attendance that a column gives. */
    public Person withAttendance(Attendance said) {
        return new Person(
                name, party, municipality, role, Optional.of(said), remark, substitute, substituteCame, understood);
    }

    /**
     * Whether the entry names nothing but a part of the meeting: below absentees {@code Bo Dam ved punkt 3}, {@code Bo
     * Dam deltog ikke i punkt 3}, who was there otherwise.
     */
    public boolean isOfPart() {
        return noted.isEmpty()
                && substitute.isEmpty()
                && remark.filter(ParticipationWords::saySince).isPresent();
    }

    /** Whether the entry names one of the 98 municipalities, or something called {@code Kommune}. */
    public boolean namesMunicipality() {
        return municipality.isPresent() && MunicipalityRegister.isMunicipality(municipality.get());
    }

    /** What is called {@code Kommune} but is not one of the 98, as after a typing or OCR error. */
    public Optional<String> unknownMunicipality() {
        return municipality.filter(printed ->
                namesMunicipality() && MunicipalityRegister.codeOf(printed).isEmpty());
    }

    /** Whether a municipality or a party's letter proves that this is a person, wherever the entry stands. */
    public boolean isProven() {
        return namesMunicipality() || party.isPresent() && Parties.isSureLetter(party.get());
    }

    /**
     * Whether this is a person where people are listed: proven, or with a name that can be nothing else and nothing
     * beside it that is not understood.
     *
     * @param others whether those listed are not members, so that any body may follow a name
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

    /** A name has at least two words. */
    private boolean isPerson() {
        return PersonName.mayBe(name) && !Offices.isOne(name) && name.indexOf(' ') > 0;
    }
}
