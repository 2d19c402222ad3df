package dk.kkr.answers.posts;

import dk.kkr.model.Appointment.PostRole;
import dk.kkr.profile.Verb;
import java.util.List;
import java.util.Optional;

/**
 * A sentence behind those who were appointed, which goes on with others in another role: {@code Udpeget blev Bo Dam.
 * Suppleanter: Ib Lund og Eva Krog}, {@code Stedfortrædere er henholdsvis Ib Lund og Eva Krog}. Fails on one that says
 * who has the role already.
 */
final class FurtherPosts {
    private FurtherPosts() {}

    /** @param entry the parts of the sentence with people as in a list */
    static List<Draft> read(EntryReader entries, List<Part> entry, List<Part> parts) {
        Optional<PostRole> role = parts.size() > 2 ? LabelReader.roleIn(parts.subList(0, 1)) : Optional.empty();
        if (role.isEmpty()) {
            return List.of();
        }
        if (parts.get(1).is(":")) {
            return entries.read(entry, Lead.impliedOne());
        }
        int first = firstPerson(entry);
        return isBeing(parts.get(1)) && first > 1
                ? entries.read(
                        entry.subList(first, entry.size()), Lead.impliedOne().withRole(role))
                : List.of();
    }

    private static boolean isBeing(Part part) {
        return !part.isPerson()
                && (part.word().is(Verb.Kind.BE, Verb.Form.PRESENT)
                        || part.word().is(Verb.Kind.BECOME));
    }

    /** The index of the first person that no other verb, or preposition, stands before; -1 where there is none. */
    private static int firstPerson(List<Part> parts) {
        for (int i = 2; i < parts.size(); i++) {
            if (parts.get(i).isPerson()) {
                return i;
            }
            if (parts.get(i).word().isMark() || parts.get(i).word().verb().isPresent()) {
                return -1;
            }
        }
        return -1;
    }
}
