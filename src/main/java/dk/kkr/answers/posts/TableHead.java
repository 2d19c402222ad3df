package dk.kkr.answers.posts;

import dk.kkr.model.Appointment.PostRole;
import dk.kkr.profile.ParticipantColumn;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.PostWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a table with a column for each role: {@code Kommune | Medlem | Personlig stedfortræder}. A first column
 * of any other name, {@code Organ}, has the bodies.
 */
record TableHead(List<PostRole> roles, boolean namesBodies) {
    static final TableHead NONE = new TableHead(List.of(), false);

    TableHead {
        roles = List.copyOf(roles);
    }

    /** The head that a line is; none where it has other words, or one role and no bodies. */
    static TableHead of(List<Part> parts) {
        List<PostRole> roles = new ArrayList<>();
        boolean differ = false;
        boolean bodies = parts.size() > 2 && isOtherColumn(parts.get(0));
        for (Part part : bodies ? parts.subList(1, parts.size()) : parts) {
            Optional<PostRole> role = PostRoles.of(part.lower());
            boolean bar = PostWords.partColumns(part.lower()) || ParticipantColumn.isWord(part.lower());
            if (part.isPerson() || role.isEmpty() && !bar && !PostWords.standBeforeRole(part.lower())) {
                return NONE;
            }
            if (role.isPresent()) {
                differ |= !roles.isEmpty() && !roles.contains(role.get());
                roles.add(role.get());
            }
        }
        return differ || bodies && !roles.isEmpty() ? new TableHead(roles, bodies) : NONE;
    }

    private static boolean isOtherColumn(Part part) {
        return !part.isPerson()
                && part.word().capital()
                && part.word().verb().isEmpty()
                && PostRoles.of(part.lower()).isEmpty()
                && !PostWords.standBeforeRole(part.lower())
                && !ParticipantColumn.isWord(part.lower());
    }

    boolean isKnown() {
        return !roles.isEmpty();
    }

    /** A row's posts with the roles of their columns. */
    List<Draft> with(List<Draft> row) {
        List<Draft> said = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean known = i < roles.size() && (row.size() == 1 || row.size() == roles.size());
            boolean open = row.get(i).role().isEmpty();
            said.add(known && open ? row.get(i).withRole(Optional.of(roles.get(i))) : row.get(i));
        }
        return said;
    }
}
