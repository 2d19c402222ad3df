package dk.kkr.answers.posts;

import dk.kkr.profile.Verb;
import java.util.List;
import java.util.Optional;

/**
 * A part of a sentence with one finite verb, or none.
 *
 * @param subject the person that the clause says something of without naming: of {@code , der er trådt ud}, {@code og
 *     afløses af Ib Lund}
 * @param kind how it hangs on the sentence
 */
record PostClause(List<Part> parts, Kind kind, Optional<Mention> subject) {
    PostClause {
        parts = List.copyOf(parts);
    }

    /** How a clause hangs on its sentence. */
    enum Kind {
        MAIN,
        /** Its subject is that of the clause before: {@code og udpeger}. */
        SHARED,
        /** Its subject is that of the main clause: {@code at Bo Dam udpeges, og udpegede}. */
        RESUMED,
        /** {@code at Bo Dam udpeges}. */
        CONTENT,
        RELATIVE,
        /** {@code hvis Bo Dam vælges}. */
        CONDITION,
        OTHER
    }

    /** The index of the first finite verb; -1 where there is none. */
    int finite() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isFinite()) {
                return i;
            }
        }
        return -1;
    }

    /** As printed in its section's text; a clause with parts only. */
    String printedIn(String text) {
        return text.substring(parts.get(0).from(), parts.get(parts.size() - 1).to());
    }

    /** The part at the index in lower case; empty outside and for a person. */
    String lower(int index) {
        return index < 0 || index >= parts.size() ? "" : parts.get(index).lower();
    }

    /** The verb at the index; empty outside and for a person. */
    Optional<Verb> verb(int index) {
        return index < 0 || index >= parts.size() || parts.get(index).isPerson()
                ? Optional.empty()
                : parts.get(index).word().verb();
    }

    /** The same clause with other parts. */
    PostClause with(List<Part> said) {
        return new PostClause(said, kind, subject);
    }

    /** Whether there is a person at the index. */
    boolean isPerson(int index) {
        return index >= 0 && index < parts.size() && parts.get(index).isPerson();
    }
}
