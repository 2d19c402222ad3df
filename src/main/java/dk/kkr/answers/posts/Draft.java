package dk.kkr.answers.posts;

import dk.kkr.model.Appointment;
import dk.kkr.model.Fact;
import java.util.Optional;

/**
 * An appointment before the item's other words complete it.
 *
 * @param person empty for a vacancy
 * @param role empty where nothing says it
 * @param instead whether the person comes in the place of one who was recommended: {@code dog udpeges Bo Dam}
 */
record Draft(
        Appointment.Action action,
        Optional<Mention> person,
        Optional<String> party,
        Optional<String> body,
        Optional<Appointment.PostRole> role,
        Optional<String> replaces,
        Period period,
        Fact fact,
        boolean instead) {
    /** A change that comes in nobody's recommended place. */
    Draft(
            Appointment.Action action,
            Optional<Mention> person,
            Optional<String> party,
            Optional<String> body,
            Optional<Appointment.PostRole> role,
            Optional<String> replaces,
            Period period,
            Fact fact) {
        this(action, person, party, body, role, replaces, period, fact, false);
    }

    /** The person's name; empty for a vacancy. */
    String name() {
        return person.isPresent() ? person.get().name() : "";
    }

    Draft withReplaces(Optional<String> said) {
        return new Draft(action, person, party, body, role, said, period, fact, instead);
    }

    Draft withAction(Appointment.Action said) {
        return new Draft(said, person, party, body, role, replaces, period, fact, instead);
    }

    Draft withBody(Optional<String> said) {
        return new Draft(action, person, party, said, role, replaces, period, fact, instead);
    }

    /** With the body that is named near it, where it names none itself. */
    Draft near(Optional<String> named) {
        return body.isPresent() ? this : withBody(named);
    }

    Draft withPeriod(Period said) {
        return new Draft(action, person, party, body, role, replaces, said, fact, instead);
    }

    Draft withParty(Optional<String> said) {
        return new Draft(action, person, said, body, role, replaces, period, fact, instead);
    }

    Draft withRole(Optional<Appointment.PostRole> said) {
        return new Draft(action, person, party, body, said, replaces, period, fact, instead);
    }

    Draft withPerson(Mention said) {
        return new Draft(action, Optional.of(said), party, body, role, replaces, period, fact, instead);
    }

    Draft insteadOfOther() {
        return new Draft(action, person, party, body, role, replaces, period, fact, true);
    }
}
