package dk.kkr.outline.front;

import dk.kkr.model.Attendance;
import dk.kkr.model.Participant;
import dk.kkr.person.Person;
import dk.kkr.profile.MunicipalityRegister;
import java.util.Optional;

/** The party or the municipality, or another body, that heads those below it. */
final class GroupAbove {
    private Optional<String> party = Optional.empty();
    private Optional<String> municipality = Optional.empty();
    private boolean apart;

    void beginParty(String named) {
        party = Optional.of(named);
    }

    /** @param line that of the heading */
    void beginMunicipality(String named, FrontLine line) {
        municipality = Optional.of(named);
        apart = line.followsGap();
    }

    void endMunicipality() {
        municipality = Optional.empty();
    }

    /** What follows belongs to no group. */
    void end() {
        party = Optional.empty();
        municipality = Optional.empty();
    }

    boolean hasMunicipality() {
        return municipality.isPresent();
    }

    /** Whether a gap stands above the municipality. */
    boolean isApart() {
        return apart;
    }

    /** A person with the group's party, if the entry names none. */
    Person withParty(Person read) {
        return read.party().isEmpty() && party.isPresent() ? read.withParty(party.get()) : read;
    }

    /** A person of the group as a participant. */
    Participant participant(Person person, Optional<Attendance> said, Optional<String> substitute, int line) {
        Optional<String> seat = person.municipality().or(() -> municipality);
        return new Participant(
                person.name(),
                person.party(),
                seat,
                seat.flatMap(MunicipalityRegister::codeOf),
                person.role(),
                said,
                substitute,
                line);
    }
}
