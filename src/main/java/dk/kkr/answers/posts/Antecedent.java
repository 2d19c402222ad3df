package dk.kkr.answers.posts;

import dk.kkr.answers.language.Sentence;
import dk.kkr.profile.ClauseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom {@code han} or {@code hun} means: {@code KKR udpegede Bo Dam. Han afløser Lis Bang.} It is the only person of
 * the sentence before. Fails where somebody else is meant, who was named without a full name.
 */
final class Antecedent {
    static final Antecedent NONE = new Antecedent(Optional.empty());

    private final Optional<Mention> person;

    private Antecedent(Optional<Mention> person) {
        this.person = person;
    }

    /** Whether a sentence means somebody who was named before it. */
    static boolean isMeantIn(Sentence sentence) {
        return sentence.words().haveAny(ClauseWords::arePerson);
    }

    /** Whom the sentence after one with these parts may mean. */
    static Antecedent in(List<Part> parts) {
        Optional<Mention> only = Optional.empty();
        for (Part part : parts) {
            if (part.isPerson()) {
                if (only.isPresent()) {
                    return NONE;
                }
                only = part.mention();
            }
        }
        return new Antecedent(only);
    }

    boolean isKnown() {
        return person.isPresent();
    }

    /** The sentence's parts, with the person in the place of a pronoun. */
    List<Part> resolved(List<Part> parts) {
        if (person.isEmpty()) {
            return parts;
        }
        List<Part> resolved = new ArrayList<>(parts.size());
        for (Part part : parts) {
            boolean meant = !part.isPerson() && ClauseWords.arePerson(part.lower());
            resolved.add(meant ? new Part(part.word(), Optional.of(person.get().at(part.from(), part.to()))) : part);
        }
        return resolved;
    }
}
