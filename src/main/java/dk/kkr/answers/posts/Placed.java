package dk.kkr.answers.posts;

import dk.kkr.model.Appointment.PostRole;
import java.util.Optional;

/**
 * A person in a clause.
 *
 * @param index of the person's part
 * @param place what the words before say
 * @param role as what, where the clause says so
 */
record Placed(Mention mention, int index, Place place, Optional<PostRole> role) {
    /** How a person hangs on a clause. */
    enum Place {
        /** Subject or object. */
        CORE,
        /** {@code i stedet for Lis Bang}, {@code Lis Bangs plads}. */
        WHO_LEAVES,
        /** {@code suppleant for Bo Dam}. */
        WHOSE_SUBSTITUTE,
        /** {@code af Bo Dam}. */
        AGENT,
        /** {@code udpegningen af Bo Dam}. */
        OF_EVENT,
        OTHER
    }

    Placed as(Optional<PostRole> said) {
        return new Placed(mention, index, place, said);
    }
}
