package dk.kkr.answers.posts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The persons whom an item names, with all that it says of each anywhere. */
final class Persons {
    private final Names names = new Names();
    private final Map<String, Mention> known = new HashMap<>();

    Names names() {
        return names;
    }

    /** Keeps what a sentence says of its persons. */
    void note(List<Part> parts) {
        for (Part part : parts) {
            part.mention()
                    .ifPresent(said ->
                            known.merge(said.name(), said, (one, other) -> one.completedBy(Optional.of(other))));
        }
    }

    /** The person with what other sentences say. */
    Mention complete(Mention person) {
        return person.completedBy(Optional.ofNullable(known.get(person.name())));
    }
}
