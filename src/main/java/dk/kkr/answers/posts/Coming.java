package dk.kkr.answers.posts;

import dk.kkr.model.Appointment.PostRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of a clause's persons come into a post. */
final class Coming {
    private final PostClause clause;
    private final PostPredicate predicate;
    private final List<Placed> placed;

    Coming(PostClause clause, PostPredicate predicate, List<Placed> placed) {
        this.clause = clause;
        this.predicate = predicate;
        this.placed = placed;
    }

    List<Placed> read() {
        List<Placed> coming = new ArrayList<>();
        boolean event = !Placed.of(placed, Placed.Place.OF_EVENT).isEmpty();
        for (Placed each : placed) {
            boolean core = each.place() == Placed.Place.CORE && !event;
            boolean with = each.place() == Placed.Place.AGENT && comesWith(each, !coming.isEmpty());
            if ((core && isAppointable(each)) || each.place() == Placed.Place.OF_EVENT || with) {
                coming.add(each);
            }
        }
        if (coming.isEmpty() && predicate.kind() == PostPredicate.Kind.ENTERS) {
            coming.addAll(Placed.of(placed, Placed.Place.AGENT));
        }
        if (coming.isEmpty()
                && clause.subject().isPresent()
                && !predicate.isActive()
                && clause.kind() != PostClause.Kind.MAIN) {
            coming.add(new Placed(clause.subject().get(), 0, Placed.Place.CORE, RoleReader.roleOf(clause)));
        }
        return coming;
    }

    /** {@code udpegede A med B som suppleant}, {@code konstituerede sig med A som formand}. */
    private boolean comesWith(Placed each, boolean others) {
        boolean substitute = others && each.role().equals(Optional.of(PostRole.SUBSTITUTE));
        return substitute
                || (predicate.kind() == PostPredicate.Kind.ELECTS && each.role().isPresent());
    }

    /** What a clause approves is a person only with a role after it: {@code godkendte Bo Dam som medlem}. */
    private boolean isAppointable(Placed each) {
        return predicate.kind() != PostPredicate.Kind.APPROVES
                || (each.role().isPresent() && each.index() > predicate.last());
    }
}
