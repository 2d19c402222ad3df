package dk.kkr.answers.posts;

import dk.kkr.model.Appointment;
import dk.kkr.model.Fact;
import java.util.Optional;

/**
 * An appointment before the item's other words complete it.
 *
 * @param person empty for a vacancy
 * @param role empty where nothing says it
 */
record Draft(
        Appointment.Action action,
        Optional<Mention> person,
        Optional<String> party,
        Optional<String> body,
        Optional<Appointment.PostRole> role,
        Optional<String> replaces,
        Period period,
        Fact fact) {
    /** The person's name; empty for a vacancy. */
    String name() {
        return person.map(Mention::name).orElse("");
    }

    Draft withReplaces(Optional<String> said) {
        return new Draft(action, person, party, body, role, said, period, fact);
    }

    Draft withAction(Appointment.Action said) {
        return new Draft(said, person, party, body, role, replaces, period, fact);
    }

    Draft withBody(Optional<String> said) {
        return new Draft(action, person, party, said, role, replaces, period, fact);
    }

    Draft withPeriod(Period said) {
        return new Draft(action, person, party, body, role, replaces, said, fact);
    }

    Draft withRole(Optional<Appointment.PostRole> said) {
        return new Draft(action, person, party, body, said, replaces, period, fact);
    }

    Draft withPerson(Mention said) {
        return new Draft(action, Optional.of(said), party, body, role, replaces, period, fact);
    }
}
