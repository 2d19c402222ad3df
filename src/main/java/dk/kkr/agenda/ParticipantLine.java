package dk.kkr.agenda;

import dk.kkr.model.Attendance;
import dk.kkr.model.Participant;
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
 * Kim Bach, Gribskov Kommune supp. Jan Friis deltog
 * </pre>
 *
 * @param note what stands behind the municipality: a role, or {@code afbud}
 */
record ParticipantLine(
        String name,
        Optional<String> party,
        Optional<String> municipality,
        Optional<String> note,
        Optional<String> substitute) {
    private static final int MAX_NAME_LENGTH = 60;
    private static final int MAX_PARTY_LENGTH = 3;

    static Optional<ParticipantLine> parse(String entry) {
        Substitute substitute = Substitute.in(entry);
        String text = substitute.member().strip();
        Parenthesis first = Parenthesis.firstIn(text, 0);
        boolean hasParty = first.isFound() && isParty(first.content());
        int nameEnd = hasParty ? first.from() : endOfName(text, first);
        String name = Punctuation.trim(text.substring(0, nameEnd));
        String rest = Punctuation.trim(text.substring(hasParty ? first.to() : nameEnd));
        Optional<String> party = hasParty ? Optional.of(first.content()) : partyBeforeComma(rest);
        Seat seat = Seat.parse(hasParty || party.isEmpty() ? rest : rest.substring(rest.indexOf(',') + 1));
        ParticipantLine line = new ParticipantLine(name, party, seat.municipality(), seat.note(), substitute.name());
        return line.isPerson() ? Optional.of(line) : Optional.empty();
    }

    /** Without a party, the name ends at the comma, at a dash or at a role's parenthesis. */
    private static int endOfName(String text, Parenthesis first) {
        int end = first.isFound() ? first.from() : text.length();
        for (String separator : new String[] {",", " – ", " - "}) {
            int at = text.indexOf(separator);
            end = at >= 0 && at < end ? at : end;
        }
        return end;
    }

    private static Optional<String> partyBeforeComma(String rest) {
        int comma = rest.indexOf(',');
        return comma > 0 && isParty(rest.substring(0, comma))
                ? Optional.of(rest.substring(0, comma))
                : Optional.empty();
    }

    /** @param listed the attendance that the list's heading says; the entry's own note goes before it */
    Participant toParticipant(Optional<Attendance> listed, int line) {
        Optional<Attendance> noted = note.flatMap(AttendanceHeading::parse).flatMap(AttendanceHeading::attendance);
        Optional<Attendance> attendance =
                substitute.isPresent() ? Optional.of(Attendance.ABSENT) : noted.or(() -> listed);
        return new Participant(
                name,
                party,
                municipality,
                municipality.flatMap(MunicipalityRegister::codeOf),
                noted.isPresent() ? Optional.empty() : note,
                attendance,
                substitute,
                line);
    }

    /** Whether it names a municipality: enough to tell a participant even outside a list of them. */
    boolean namesMunicipality() {
        return municipality.filter(MunicipalityRegister::isMunicipality).isPresent();
    }

    private static boolean isParty(String content) {
        return content.length() <= MAX_PARTY_LENGTH
                && !content.isEmpty()
                && content.chars().allMatch(Character::isLetter)
                && Character.isUpperCase(content.charAt(0));
    }

    /** A name has two words; where the dump begins in the middle of it, party and municipality make up for one. */
    private boolean isPerson() {
        return !name.isEmpty()
                && name.length() <= MAX_NAME_LENGTH
                && (name.indexOf(' ') > 0 || (party.isPresent() && namesMunicipality()))
                && Character.isUpperCase(name.charAt(0))
                && name.chars().noneMatch(Character::isDigit)
                && name.indexOf(':') < 0;
    }
}
