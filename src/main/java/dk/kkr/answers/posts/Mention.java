package dk.kkr.answers.posts;

import dk.kkr.model.Appointment.PostRole;
import java.util.Optional;

/**
 * A person as a sentence names one: {@code Bo Dam (A), Køge Kommune}.
 *
 * @param municipality as printed
 * @param stated the role in a bracket behind the name, {@code (formand)}
 * @param from offset in the section's text of the name
 * @param to offset after the last of what belongs to the name
 */
record Mention(
        String name,
        Optional<String> party,
        Optional<String> municipality,
        Optional<PostRole> stated,
        int from,
        int to) {
    /** Whether a party or a municipality shows that it is a person. */
    boolean isProven() {
        return party.isPresent() || municipality.isPresent();
    }

    /** This person with what another mention of the same says besides. */
    Mention completedBy(Optional<Mention> other) {
        if (other.isEmpty()) {
            return this;
        }
        return new Mention(
                name,
                First.of(party, other.get().party()),
                First.of(municipality, other.get().municipality()),
                stated,
                from,
                to);
    }

    /** This person, named by other words. */
    Mention at(int start, int end) {
        return new Mention(name, party, municipality, stated, start, end);
    }

    /** This person, from the municipality where the mention says none. */
    Mention from(Optional<String> said) {
        return new Mention(name, party, First.of(municipality, said), stated, from, to);
    }
}
