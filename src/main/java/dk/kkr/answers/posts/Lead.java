package dk.kkr.answers.posts;

import dk.kkr.model.Appointment.Action;
import dk.kkr.model.Appointment.PostRole;
import dk.kkr.model.Fact;
import java.util.Optional;

/**
 * What the line above a list says of its entries: {@code Som medlemmer af bestyrelsen for X blev udpeget:}.
 *
 * @param party of a heading or a label
 * @param municipality of a label
 * @param implied whether no line says it, but the item asks for names and the list stands where it is answered
 */
record Lead(
        Action action,
        Optional<PostRole> role,
        Optional<String> body,
        Optional<String> party,
        Optional<String> municipality,
        Period period,
        Fact.Certainty certainty,
        boolean implied) {
    /** The list in a decision about a post, without a line above it. */
    static Lead impliedOne() {
        return new Lead(
                Action.APPOINTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Period.NONE,
                Fact.Certainty.LIKELY,
                true);
    }

    /**
     * Whether a label has added nothing to what the list says. Field by field: Java makes a record's {@code equals}
     * anew in each run, which takes longer than a small dump.
     */
    boolean saysNoMoreThan(Lead list) {
        return role.equals(list.role)
                && body.equals(list.body)
                && party.equals(list.party)
                && municipality.equals(list.municipality);
    }

    /** The same for the rows of a table, whose head says what they are. */
    Lead ofTable() {
        return new Lead(action, role, body, party, municipality, period, certainty, false);
    }

    Lead withRole(Optional<PostRole> said) {
        return new Lead(action, First.of(said, role), body, party, municipality, period, certainty, implied);
    }

    Lead withBody(Optional<String> said) {
        return new Lead(action, role, First.of(said, body), party, municipality, period, certainty, implied);
    }

    /** The body of a row, whatever the list is about. */
    Lead withOwnBody(String said) {
        return new Lead(action, role, Optional.of(said), party, municipality, period, certainty, implied);
    }

    Lead withParty(Optional<String> said) {
        return new Lead(action, role, body, said, municipality, period, certainty, implied);
    }

    Lead withMunicipality(Optional<String> said) {
        return new Lead(action, role, body, party, said, period, certainty, implied);
    }
}
