package dk.kkr.answers.posts;

import dk.kkr.model.Appointment;
import dk.kkr.model.Appointment.Action;
import dk.kkr.model.Appointment.PostRole;
import dk.kkr.model.SectionType;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.PostBodies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes one entry of all that an item's sections say of one person and post, and adds what other words of it say. */
final class Completion {
    private final Demand demand;
    private final Recommended recommended;
    private final Persons persons;

    /** @param persons what the item says of each anywhere */
    Completion(Demand demand, Persons persons, Recommended recommended) {
        this.recommended = recommended;
        this.demand = demand;
        this.persons = persons;
    }

    List<Appointment> complete(List<Draft> drafts) {
        List<Draft> merged = merge(recommended.withoutOvertaken(withoutFilled(drafts)));
        Map<String, Draft> replaced = new HashMap<>();
        Optional<String> body = demand.body();
        List<Draft> linked = linked(merged, body);
        for (Draft draft : linked) {
            if (draft.replaces().isPresent()) {
                replaced.putIfAbsent(draft.replaces().get(), draft);
            }
        }
        Period period = demand.period();
        Optional<PostRole> role = demand.role();
        List<Appointment> appointments = new ArrayList<>();
        for (Draft draft : linked) {
            Draft said = draft.role().isPresent() ? draft : draft.withRole(roleOfOther(draft, merged, replaced));
            appointments.add(appointment(
                    said,
                    said.body().isEmpty()
                                    || (body.isPresent()
                                            && PostBodies.areGeneric(said.body().get()))
                            ? body
                            : said.body(),
                    First.of(said.role(), role),
                    said.period().isKnown() || draft.action() == Action.RESIGNED || draft.action() == Action.VACANT
                            ? said.period()
                            : period));
        }
        return appointments;
    }

    /** The role of who comes is that of who leaves for him or her, and the other way round. */
    private static Optional<PostRole> roleOfOther(Draft draft, List<Draft> all, Map<String, Draft> replaced) {
        if (replaced.containsKey(draft.name())) {
            return replaced.get(draft.name()).role();
        }
        for (Draft other : draft.replaces().isPresent() ? all : List.<Draft>of()) {
            boolean leaves = other.action() == Action.RESIGNED
                    && other.name().equals(draft.replaces().get());
            if (leaves && other.role().isPresent()) {
                return other.role();
            }
        }
        return Optional.empty();
    }

    private Appointment appointment(Draft draft, Optional<String> body, Optional<PostRole> role, Period period) {
        Optional<Mention> person = draft.person().isPresent()
                ? Optional.of(persons.complete(draft.person().get()))
                : Optional.empty();
        Optional<String> municipality = person.isPresent() ? person.get().municipality() : Optional.empty();
        boolean resigned = draft.action() == Action.RESIGNED;
        return new Appointment(
                draft.action(),
                draft.person().isPresent() ? Optional.of(draft.name()) : Optional.empty(),
                party(draft, person),
                municipality,
                municipality.isPresent() ? MunicipalityRegister.codeOf(municipality.get()) : Optional.empty(),
                body,
                role.orElse(PostRole.MEMBER),
                draft.replaces(),
                resigned ? Optional.empty() : period.start(),
                resigned ? First.of(period.end(), period.start()) : period.end(),
                draft.fact());
    }

    private Optional<String> party(Draft draft, Optional<Mention> person) {
        if (draft.party().isPresent()) {
            return draft.party();
        }
        if (draft.action() == Action.VACANT) {
            return demand.party();
        }
        return person.isPresent() ? person.get().party() : Optional.empty();
    }

    /** A vacancy is none where a person is found for the post in the same item. */
    private static List<Draft> withoutFilled(List<Draft> drafts) {
        boolean filled = false;
        boolean vacant = false;
        for (Draft draft : drafts) {
            filled |= draft.action() == Action.APPOINTED || draft.action() == Action.NOMINATED;
        }
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean old = draft.action() == Action.VACANT && draft.fact().section() != SectionType.BESLUTNING;
            if (!(old && (filled || vacant))) {
                kept.add(draft);
            }
        }
        return kept;
    }

    private static List<Draft> merge(List<Draft> drafts) {
        Map<String, Draft> byPost = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            String key = draft.action() == Action.RESIGNED
                    ? "-" + draft.name()
                    : draft.action() == Action.VACANT ? "?" + byPost.size() : draft.name();
            Draft known = byPost.get(key);
            if (known != null && isOther(known, draft)) {
                byPost.put(key + byPost.size(), draft);
            } else {
                byPost.put(key, known == null ? draft : joined(known, draft));
            }
        }
        return new ArrayList<>(byPost.values());
    }

    /** Two posts of one person: in one section, with different bodies or roles. */
    private static boolean isOther(Draft one, Draft other) {
        boolean bodies = one.body().isPresent()
                && other.body().isPresent()
                && !one.body().equals(other.body());
        boolean roles = one.role().isPresent()
                && other.role().isPresent()
                && !one.role().equals(other.role());
        return one.fact().section() == other.fact().section() && one.action() == other.action() && (bodies || roles);
    }

    private static Draft joined(Draft known, Draft draft) {
        boolean chosen = draft.action() == Action.APPOINTED && known.action() == Action.NOMINATED;
        boolean better = rank(draft) > rank(known) || (rank(draft) == rank(known) && chosen);
        Draft first = better ? draft : known;
        Draft second = better ? known : draft;
        return new Draft(
                first.action(),
                first.person().isPresent()
                        ? Optional.of(first.person().get().completedBy(second.person()))
                        : Optional.empty(),
                First.of(first.party(), second.party()),
                First.of(first.body(), second.body()),
                First.of(first.role(), second.role()),
                First.of(first.replaces(), second.replaces()),
                periodOf(first, second),
                first.fact(),
                first.instead());
    }

    /** Who leaves, does so on the day of the clause that says so, wherever it stands. */
    private static Period periodOf(Draft first, Draft second) {
        boolean own = first.action() == Action.RESIGNED
                && second.fact().reason().equals(ClausePosts.LEAVES)
                && !first.fact().reason().equals(ClausePosts.LEAVES);
        boolean known = first.period().isKnown() && !(own && second.period().isKnown());
        return known ? first.period() : second.period();
    }

    /** The decision proves more than the recommendation, and that more than the case. */
    private static int rank(Draft draft) {
        return draft.fact().section() == SectionType.BESLUTNING
                ? 2
                : draft.fact().section() == SectionType.INDSTILLING ? 1 : 0;
    }

    /** Whether two bodies have names, other than {@code samme styregruppe}, and neither is a part of the other's. */
    private static boolean areOther(Optional<String> one, Optional<String> other) {
        return isName(one)
                && isName(other)
                && !one.get().contains(other.get())
                && !other.get().contains(one.get());
    }

    private static boolean isName(Optional<String> body) {
        String printed = body.orElse("");
        return !printed.equals(printed.toLowerCase(Locale.ROOT));
    }

    /**
     * The only one who comes replaces the only one who leaves, if they are not of different bodies.
     *
     * @param asked the body for which somebody is asked
     */
    private static List<Draft> linked(List<Draft> drafts, Optional<String> asked) {
        int coming = -1;
        int leaving = -1;
        for (int i = 0; i < drafts.size(); i++) {
            Action action = drafts.get(i).action();
            boolean comes = action == Action.APPOINTED || action == Action.NOMINATED;
            coming = !comes ? coming : coming == -1 ? i : -2;
            leaving = action != Action.RESIGNED ? leaving : leaving == -1 ? i : -2;
        }
        if (coming < 0 || leaving < 0 || drafts.get(coming).replaces().isPresent()) {
            return drafts;
        }
        Draft comes = drafts.get(coming);
        Draft leaves = drafts.get(leaving);
        boolean roles = comes.role().isPresent()
                && leaves.role().isPresent()
                && !comes.role().equals(leaves.role());
        if (roles || areOther(First.of(comes.body(), asked), leaves.body())) {
            return drafts;
        }
        List<Draft> linked = new ArrayList<>(drafts);
        linked.set(coming, comes.withReplaces(Optional.of(leaves.name())));
        return linked;
    }
}
