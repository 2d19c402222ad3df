package dk.kkr.relation;

import dk.kkr.model.Fact.Certainty;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The items that the agenda and the minutes of one meeting have in common: first those with number and title alike,
 * then those whose title no other item of either document has, since items are renumbered when one is put in or left
 * out, then those with the same number and much the same title. A number alone says nothing: the item may have taken
 * the place of one that was withdrawn. Fails on an item that was renumbered and retitled.
 */
final class SameItems {
    private final MeetingItems meeting;
    private final Relations found;

    /** Items of the agenda without one of the minutes, by their places. */
    private final Map<Place, TitledItem> open = new LinkedHashMap<>();

    /** The agenda's item of each of the minutes', by the place of the latter. */
    private final Map<Place, TitledItem> agendaOf = new HashMap<>();

    private SameItems(MeetingItems meeting, Relations found) {
        this.meeting = meeting;
        this.found = found;
        meeting.agenda().forEach(item -> open.put(item.item().place(), item));
    }

    /** The meeting's matters; what agenda and minutes have in common is added to what was found. */
    static List<Matter> find(MeetingItems meeting, Vocabulary vocabulary, Relations found) {
        SameItems same = new SameItems(meeting, found);
        Set<String> repeated = same.repeatedTitles();
        same.pair(
                Certainty.CERTAIN,
                item -> List.of(item.number(), item.title().letters()),
                (agenda, minutes) -> agenda.title().isSameAs(minutes.title()));
        same.pair(
                Certainty.LIKELY,
                item -> item.title().letters(),
                (agenda, minutes) -> agenda.title().isSameAs(minutes.title())
                        && !repeated.contains(agenda.title().letters()));
        same.pair(Certainty.LIKELY, TitledItem::number, (agenda, minutes) -> vocabulary
                .compare(agenda.title(), minutes.title())
                .isClose());
        return same.matters();
    }

    /** Those that one of the documents has more than once. */
    private Set<String> repeatedTitles() {
        Set<String> repeated = new HashSet<>();
        for (Collection<TitledItem> document : List.of(meeting.agenda(), meeting.minutes())) {
            Set<String> titles = new HashSet<>();
            for (TitledItem item : document) {
                if (!titles.add(item.title().letters())) {
                    repeated.add(item.title().letters());
                }
            }
        }
        return repeated;
    }

    /** @param key equal for those that may be one item */
    private void pair(
            Certainty certainty, Function<TitledItem, Object> key, BiPredicate<TitledItem, TitledItem> agree) {
        Map<Object, Deque<TitledItem>> byKey = new HashMap<>();
        open.values().forEach(item -> byKey.computeIfAbsent(key.apply(item), any -> new ArrayDeque<>())
                .add(item));
        for (TitledItem minutes : meeting.minutes()) {
            Deque<TitledItem> candidates = byKey.getOrDefault(key.apply(minutes), new ArrayDeque<>());
            boolean isOpen = !agendaOf.containsKey(minutes.item().place());
            if (isOpen && !candidates.isEmpty() && agree.test(candidates.getFirst(), minutes)) {
                add(candidates.removeFirst(), minutes, certainty);
            }
        }
    }

    private void add(TitledItem agenda, TitledItem minutes, Certainty certainty) {
        open.remove(agenda.item().place());
        agendaOf.put(minutes.item().place(), agenda);
        found.add(new Relation(
                agenda.item().place(),
                minutes.item().place(),
                Relation.Kind.SAME_ITEM,
                certainty,
                TitleEvidence.ofItems(agenda.item(), minutes.item())));
    }

    private List<Matter> matters() {
        List<Matter> matters = new ArrayList<>();
        for (TitledItem minutes : meeting.minutes()) {
            List<ArchivedItem> items = new ArrayList<>(List.of(minutes.item()));
            Optional.ofNullable(agendaOf.get(minutes.item().place())).ifPresent(agenda -> items.add(agenda.item()));
            matters.add(new Matter(items, minutes.title(), minutes.isHeading()));
        }
        open.values()
                .forEach(agenda -> matters.add(new Matter(List.of(agenda.item()), agenda.title(), agenda.isHeading())));
        return matters;
    }
}
