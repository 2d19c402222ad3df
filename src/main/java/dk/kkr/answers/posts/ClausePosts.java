package dk.kkr.answers.posts;

import dk.kkr.answers.language.Passage;
import dk.kkr.model.Appointment.Action;
import dk.kkr.model.Appointment.PostRole;
import dk.kkr.model.Fact;
import dk.kkr.model.SectionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The changes of posts that one clause tells: who comes, who leaves, in which body, as what. */
final class ClausePosts {
    /** In characters; words that prove an entry are not longer. */
    private static final int LONGEST_QUOTE = 400;

    /** The rule that reads that somebody leaves. */
    static final String LEAVES = "clause-leaves";

    private final Passage passage;
    private final PostClause clause;
    private final PostPredicate predicate;
    private final Period period;
    private final BodyReader bodies;
    private final Optional<String> body;
    private final List<Placed> placed;
    private final int[] next;
    private final List<Draft> drafts = new ArrayList<>();

    ClausePosts(Passage passage, PostClause clause, PostPredicate predicate, Period period) {
        this.passage = passage;
        this.clause = clause;
        this.predicate = predicate;
        this.period = period;
        this.bodies = new BodyReader(passage.text(), clause.parts());
        this.placed = PlaceReader.read(clause);
        this.next = nextPersons();
        this.body = withoutAgent(bodies.first(0, clause.parts().size()));
    }

    private Optional<String> withoutAgent(Optional<String> said) {
        return said.isPresent() && isAgent(said.get()) ? Optional.empty() : said;
    }

    /** {@code erstattes som medlem af Bo Dam}. */
    private boolean isAgent(String name) {
        List<Placed> agents = predicate.kind() == PostPredicate.Kind.SUCCEEDED ? of(Placed.Place.AGENT) : List.of();
        return !agents.isEmpty() && agents.get(0).mention().name().equals(name);
    }

    /** For each part the index of the next person that is not within a body's name. */
    private int[] nextPersons() {
        int[] after = new int[clause.parts().size()];
        int next = after.length;
        int last = placed.size() - 1;
        for (int i = after.length - 1; i >= 0; i--) {
            after[i] = next;
            if (last >= 0 && placed.get(last).index() == i) {
                next = placed.get(last).place() == Placed.Place.OTHER ? next : i;
                last--;
            }
        }
        return after;
    }

    List<Draft> read() {
        switch (predicate.kind()) {
            case LEAVES -> leave();
            case SUCCEEDS -> succeed();
            case SUCCEEDED -> succeeded();
            default -> come();
        }
        return drafts;
    }

    private void leave() {
        List<Placed> named = of(Placed.Place.CORE);
        List<Placed> leaving = named.isEmpty() ? of(Placed.Place.WHO_LEAVES) : named;
        for (Placed each : leaving) {
            drafts.add(draft(Action.RESIGNED, each, Optional.empty()));
        }
        if (leaving.isEmpty() && clause.subject().isPresent()) {
            drafts.add(draft(
                    Action.RESIGNED,
                    new Placed(clause.subject().get(), 0, Placed.Place.CORE, RoleReader.roleOf(clause)),
                    Optional.empty()));
        }
    }

    /** {@code A afløser B}; with a relative clause's subject {@code B, der afløser A}. */
    private void succeed() {
        List<Placed> core = of(Placed.Place.CORE);
        Optional<Mention> first = clause.subject();
        int next = 0;
        if (first.isEmpty() && !core.isEmpty()) {
            first = Optional.of(core.get(0).mention());
            next = 1;
        }
        if (first.isPresent() && next < core.size()) {
            replace(first.get(), core.get(next).mention(), core.get(0).role());
        }
    }

    /** {@code B afløses af A}. */
    private void succeeded() {
        List<Placed> core = of(Placed.Place.CORE);
        List<Placed> agents = of(Placed.Place.AGENT);
        Optional<Mention> leaves =
                core.isEmpty() ? clause.subject() : Optional.of(core.get(0).mention());
        if (leaves.isPresent() && !agents.isEmpty()) {
            Optional<PostRole> before =
                    core.isEmpty() ? Optional.empty() : core.get(0).role();
            replace(
                    agents.get(0).mention(),
                    leaves.get(),
                    First.of(agents.get(0).role(), before));
        } else if (leaves.isPresent()) {
            drafts.add(draft(
                    Action.RESIGNED,
                    new Placed(leaves.get(), 0, Placed.Place.CORE, Optional.empty()),
                    Optional.empty()));
        }
    }

    private void replace(Mention comes, Mention leaves, Optional<PostRole> role) {
        drafts.add(draft(Action.APPOINTED, new Placed(comes, 0, Placed.Place.CORE, role), Optional.of(leaves.name())));
        drafts.add(draft(Action.RESIGNED, new Placed(leaves, 0, Placed.Place.CORE, role), Optional.empty()));
    }

    private void come() {
        List<Placed> coming = new Coming(clause, predicate, placed).read();
        List<Placed> leaving = of(Placed.Place.WHO_LEAVES);
        boolean substituteToday = predicate.kind() == PostPredicate.Kind.ENTERS
                && !of(Placed.Place.WHOSE_SUBSTITUTE).isEmpty();
        if (substituteToday) {
            return;
        }
        if (coming.size() == 1 && leaving.size() == 1) {
            coming.set(
                    0,
                    coming.get(0)
                            .as(First.of(coming.get(0).role(), leaving.get(0).role())));
        }
        for (int i = 0; i < coming.size(); i++) {
            drafts.add(draft(action(), coming.get(i), replaced(coming, i, leaving)));
        }
        for (Placed each : coming.isEmpty() ? List.<Placed>of() : leaving) {
            Optional<PostRole> role = coming.get(coming.size() - 1).role();
            drafts.add(draft(Action.RESIGNED, each.as(role), Optional.empty()));
        }
    }

    /** Who leaves for the one who comes: the next one named, or the only one. */
    private static Optional<String> replaced(List<Placed> coming, int i, List<Placed> leaving) {
        int next = i + 1 < coming.size() ? coming.get(i + 1).index() : Integer.MAX_VALUE;
        if (coming.size() == 1 && leaving.size() == 1) {
            return Optional.of(leaving.get(0).mention().name());
        }
        for (Placed each : leaving.size() <= coming.size() ? leaving : List.<Placed>of()) {
            if (each.index() > coming.get(i).index() && each.index() < next) {
                return Optional.of(each.mention().name());
            }
        }
        return Optional.empty();
    }

    private Action action() {
        return switch (predicate.kind()) {
            case PROPOSES, PROPOSED -> Action.NOMINATED;
            case STAYS -> Action.CONTINUED;
            default -> Action.APPOINTED;
        };
    }

    private List<Placed> of(Placed.Place place) {
        return Placed.of(placed, place);
    }

    private Draft draft(Action action, Placed each, Optional<String> replaces) {
        int verbFrom = clause.parts().get(predicate.first()).from();
        int verbTo = clause.parts().get(predicate.last()).to();
        int from = Math.min(verbFrom, each.mention().from());
        int to = Math.max(verbTo, each.mention().to());
        if (to - from > LONGEST_QUOTE) {
            from = each.mention().from();
            to = each.mention().to();
        }
        Fact fact = passage.fact(
                from,
                to,
                certainty(action, each),
                "clause-" + predicate.kind().name().toLowerCase(java.util.Locale.ROOT));
        return new Draft(
                action,
                Optional.of(each.mention()),
                each.mention().party(),
                bodyOf(each),
                each.role(),
                replaces,
                action == Action.RESIGNED ? periodOfLeaving() : period,
                fact);
    }

    /** Who leaves, does so on the day of the own clause; where somebody else comes, on the day on which that begins. */
    private Period periodOfLeaving() {
        if (predicate.kind() != PostPredicate.Kind.LEAVES) {
            return new Period(period.start(), Optional.empty());
        }
        Period own = Period.in(clause.printedIn(passage.text()));
        // "har den 12. marts anmodet om at udtræde": the day of another clause of the sentence.
        return own.isKnown() || clause.kind() == PostClause.Kind.CONTENT
                ? own
                : new Period(period.start(), Optional.empty());
    }

    private Optional<String> bodyOf(Placed each) {
        return First.of(withoutAgent(bodies.first(each.index(), next[each.index()])), body);
    }

    private Fact.Certainty certainty(Action action, Placed each) {
        boolean decided = passage.type() == SectionType.BESLUTNING || action == Action.RESIGNED;
        boolean sure = decided
                && each.mention().isProven()
                && predicate.plain()
                && clause.kind() != PostClause.Kind.CONTENT
                && predicate.kind() != PostPredicate.Kind.BECOMES
                && predicate.kind() != PostPredicate.Kind.APPROVES;
        return sure ? Fact.Certainty.CERTAIN : Fact.Certainty.LIKELY;
    }
}
