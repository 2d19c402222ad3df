package dk.kkr.answers.posts;

import dk.kkr.model.Appointment.PostRole;
import java.util.ArrayList;
import java.util.List;
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

    /** Those of the persons who have the place. */
    static List<Placed> of(List<Placed> placed, Place place) {
        List<Placed> found = new ArrayList<>();
        for (Placed each : placed) {
            if (each.place() == place) {
                found.add(each);
            }
        }
        return found;
    }

    Placed as(Optional<PostRole> said) {
        return new Placed(mention, index, place, said);
    }
}
