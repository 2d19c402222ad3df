package dk.kkr.answers.posts;

import dk.kkr.model.Appointment.PostRole;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.PostWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says as what each person of a clause comes into a post: {@code A som medlem og B som suppleant}, {@code Som suppleant
 * blev udpeget B}, {@code Medlemmer: A og B}. A role between two persons is the former's, unless {@code og} or a mark
 * stands before it and the latter follows right after it.
 */
final class RoleReader {
    private static final int FARTHEST = 6;

    private final PostClause clause;
    private final List<Placed> placed;

    /** The index of the first role that {@code som} leads to. */
    private final int firstLed;

    private RoleReader(PostClause clause, List<Placed> placed) {
        this.clause = clause;
        this.placed = placed;
        this.firstLed = firstLed();
    }

    static List<Placed> withRoles(PostClause clause, List<Placed> placed) {
        return placed.isEmpty() ? placed : new RoleReader(clause, placed).read();
    }

    /** The first role in a clause that names no person. */
    static Optional<PostRole> roleOf(PostClause clause) {
        for (int i = 0; i < clause.parts().size(); i++) {
            Optional<PostRole> role = PostRoles.of(clause.lower(i));
            if (role.isPresent() && PostWords.leadToRole(clause.lower(i - 1))) {
                return role;
            }
        }
        return Optional.empty();
    }

    private List<Placed> read() {
        List<Optional<PostRole>> before = new ArrayList<>();
        Optional<PostRole> said = roleBefore(0, placed.get(0).index());
        for (int i = 0; i < placed.size(); i++) {
            int from = i == 0 ? 0 : placed.get(i - 1).index() + 1;
            if (i > 0) {
                Optional<PostRole> own = leadsToNext(from, placed.get(i).index())
                        ? roleBetween(from, placed.get(i).index())
                        : Optional.empty();
                said = own.isPresent() ? own : said;
            }
            before.add(said);
        }
        List<Placed> read = new ArrayList<>(placed);
        Optional<PostRole> after = Optional.empty();
        for (int i = placed.size() - 1; i >= 0; i--) {
            int from = placed.get(i).index() + 1;
            int to = i + 1 < placed.size()
                    ? placed.get(i + 1).index()
                    : clause.parts().size();
            Optional<PostRole> own =
                    i + 1 < placed.size() && leadsToNext(from, to) ? Optional.empty() : roleAfter(from, to);
            after = own.isPresent() ? own : joined(from, to) ? after : Optional.empty();
            Placed each = placed.get(i);
            read.set(i, each.as(first(each.role(), after, before.get(i))));
        }
        return read;
    }

    private static Optional<PostRole> first(
            Optional<PostRole> stated, Optional<PostRole> after, Optional<PostRole> before) {
        return stated.isPresent() ? stated : after.isPresent() ? after : before;
    }

    /**
     * A role before the first person: after {@code som}, before a mark, or with an adjective, {@code Ny formand blev}.
     */
    private Optional<PostRole> roleBefore(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Optional<PostRole> role = PostRoles.of(clause.lower(i));
            if (role.isPresent() && !isObject(i, to)) {
                return role;
            }
        }
        return Optional.empty();
    }

    /** {@code formand Bo Dam}: an office right before a name is the person's own; so is that of who acts. */
    private boolean isObject(int i, int to) {
        boolean title = i == to - 1
                && !PostWords.leadToRole(clause.lower(i - 1))
                && (isChair(i) || isLedBefore(i) || PostRoles.areCompound(clause.lower(i)));
        boolean acts = isChair(i)
                && i + 1 < to
                && clause.parts().get(i + 1).isFinite()
                && !PostWords.leadToRole(clause.lower(i - 1))
                && !PostWords.areNew(clause.lower(i - 1));
        return title || acts || PostWords.leadToWhoLeaves(clause.lower(i));
    }

    /** {@code Som nyt medlem indtræder suppleant Bo Dam}: the role is the one that {@code som} leads to. */
    private boolean isLedBefore(int i) {
        return firstLed < i;
    }

    private int firstLed() {
        for (int at = 1; at < clause.parts().size(); at++) {
            boolean led = PostWords.leadToRole(clause.lower(at - 1)) || PostWords.leadToRole(clause.lower(at - 2));
            if (led && PostRoles.of(clause.lower(at)).isPresent()) {
                return at;
            }
        }
        return clause.parts().size();
    }

    private boolean isChair(int i) {
        PostRole role = PostRoles.of(clause.lower(i)).orElse(PostRole.MEMBER);
        return role == PostRole.CHAIR || role == PostRole.VICE_CHAIR || role == PostRole.OTHER;
    }

    private Optional<PostRole> roleBetween(int from, int to) {
        return roleBefore(from, to);
    }

    /** Whether what stands between two persons begins with a mark or {@code og} and ends with a role. */
    private boolean leadsToNext(int from, int to) {
        int last = to - 1;
        while (last > from
                && (clause.lower(last).equals(":") || clause.parts().get(last).isFinite() || isVerb(last))) {
            last--;
        }
        boolean begins = ClauseWords.join(clause.lower(from))
                || clause.lower(from).equals("(")
                || clause.lower(from).equals(".");
        // "Bo Dam med Rie Vad, som suppleant" / "Ib Lund": who comes with somebody, comes as that.
        boolean with = from > 1 && clause.lower(from - 2).equals("med");
        return last > from && PostRoles.of(clause.lower(last)).isPresent() && begins && !with;
    }

    private boolean isVerb(int i) {
        return clause.parts().get(i).word().verb().isPresent();
    }

    private Optional<PostRole> roleAfter(int from, int to) {
        int leads = -1;
        for (int i = from; i < to; i++) {
            leads = PostWords.leadToRole(clause.lower(i))
                            || (i == from && ClauseWords.join(clause.lower(i)))
                            || clause.lower(i).equals("(")
                    ? i
                    : leads;
            Optional<PostRole> role = PostRoles.of(clause.lower(i));
            if (role.isPresent()
                    && leads >= 0
                    && i - leads <= FARTHEST
                    && !PostWords.leadToWhoLeaves(clause.lower(i))) {
                // "Bo Dam (A), regionsrådsmedlem, til formand"
                return ledAfter(i + 1, to).or(() -> role);
            }
        }
        return bareAfter(from, to);
    }

    private Optional<PostRole> ledAfter(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Optional<PostRole> role = PostRoles.of(clause.lower(i));
            if (role.isPresent()
                    && PostWords.leadToRole(clause.lower(i - 1))
                    && clause.lower(i - 2).equals(",")) {
                return role;
            }
        }
        return Optional.empty();
    }

    /** {@code Bo Dam blev formand}, {@code Bo Dam medlem}. */
    private Optional<PostRole> bareAfter(int from, int to) {
        for (int i = from; i < Math.min(to, from + 4); i++) {
            Optional<PostRole> role = PostRoles.of(clause.lower(i));
            boolean last = i == to - 1 || !clause.isPerson(i + 1);
            if (role.isPresent() && last && !PostWords.leadToWhoLeaves(clause.lower(i))) {
                return role;
            }
        }
        return Optional.empty();
    }

    private boolean joined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!ClauseWords.join(clause.lower(i))) {
                return false;
            }
        }
        return to < clause.parts().size();
    }
}
