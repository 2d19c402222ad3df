package dk.kkr.model;

import java.util.Optional;

/**
 * One line of the list of participants: {@code Steen Hansen (A), Albertslund Kommune (formand)}.
 *
 * @param name the member, even where a substitute came instead
 * @param party the party's letter or letters, without parentheses
 * @param municipality as printed
 * @param municipalityCode the official three digits, empty where the municipality is not one of the 98
 * @param role {@code formand}, {@code næstformand}, as printed
 * @param attendance empty where the dump does not say
 * @param substitute who came instead
 * @param line 1-based line on which the entry starts
 */
public record Participant(
        String name,
        Optional<String> party,
        Optional<String> municipality,
        Optional<String> municipalityCode,
        Optional<String> role,
        Optional<Attendance> attendance,
        Optional<String> substitute,
        int line) {
    public Participant {
        if (name.isBlank()) {
            throw new IllegalArgumentException("participant without a name on line " + line);
        }
    }

    /** This participant with a party that is said elsewhere. */
    public Participant withParty(String said) {
        return new Participant(
                name, Optional.of(said), municipality, municipalityCode, role, attendance, substitute, line);
    }

    /** This participant with a role that is said elsewhere. */
    public Participant withRole(String said) {
        return new Participant(
                name, party, municipality, municipalityCode, Optional.of(said), attendance, substitute, line);
    }

    /** This participant with what is said elsewhere about attendance and who came instead. */
    public Participant withAttendance(Optional<Attendance> said, Optional<String> instead) {
        return new Participant(name, party, municipality, municipalityCode, role, said, instead, line);
    }
}
