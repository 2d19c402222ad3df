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
            if (part.mention().isPresent()) {
                Mention said = part.mention().get();
                Mention before = known.get(said.name());
                known.put(said.name(), before == null ? said : before.completedBy(part.mention()));
            }
        }
    }

    /** The person with what other sentences say. */
    Mention complete(Mention person) {
        return person.completedBy(Optional.ofNullable(known.get(person.name())));
    }
}
