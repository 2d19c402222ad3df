package dk.kkr.relation;

import dk.kkr.model.Fact.Certainty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The items that the agenda and the minutes of one meeting have in common: first those with number and title alike,
 * then those whose title no other item of either document has, since items are renumbered when one is put in or left
 * out, then those with the same number and much the same title. A number alone says nothing: the item may have taken
 * the place of one that was withdrawn. Fails on an item that was renumbered and retitled.
 */
final class SameItems {
    private final MeetingItems meeting;
    private final Relations found;
    private final List<TitledItem> open;

    /** The agenda's item of each of the minutes', by the place of the latter. */
    private final Map<Place, TitledItem> agendaOf = new HashMap<>();

    private SameItems(MeetingItems meeting, Relations found) {
        this.meeting = meeting;
        this.found = found;
        this.open = new ArrayList<>(meeting.agenda());
    }

    /** The meeting's matters; what agenda and minutes have in common is added to what was found. */
    static List<Matter> find(MeetingItems meeting, Vocabulary vocabulary, Relations found) {
        SameItems same = new SameItems(meeting, found);
        same.pair(
                Certainty.CERTAIN,
                (agenda, minutes) -> haveOneNumber(agenda, minutes) && haveOneTitle(agenda, minutes));
        same.pair(Certainty.LIKELY, same::haveATitleOfTheirOwn);
        same.pair(
                Certainty.LIKELY,
                (agenda, minutes) -> haveOneNumber(agenda, minutes)
                        && vocabulary.compare(agenda.title(), minutes.title()).isRetitled());
        return same.matters();
    }

    private static boolean haveOneNumber(TitledItem one, TitledItem other) {
        return one.item().number().equals(other.item().number());
    }

    private static boolean haveOneTitle(TitledItem one, TitledItem other) {
        return one.title().isSameAs(other.title());
    }

    private boolean haveATitleOfTheirOwn(TitledItem agenda, TitledItem minutes) {
        return haveOneTitle(agenda, minutes)
                && isOneOf(meeting.agenda(), item -> haveOneTitle(item, minutes))
                && isOneOf(meeting.minutes(), item -> haveOneTitle(item, agenda));
    }

    private static boolean isOneOf(List<TitledItem> items, Predicate<TitledItem> condition) {
        return items.stream().filter(condition).count() == 1;
    }

    private void pair(Certainty certainty, BiPredicate<TitledItem, TitledItem> agree) {
        for (TitledItem minutes : meeting.minutes()) {
            Optional<TitledItem> agenda = agendaOf.containsKey(minutes.item().place())
                    ? Optional.empty()
                    : open.stream().filter(item -> agree.test(item, minutes)).findFirst();
            if (agenda.isPresent()) {
                open.remove(agenda.get());
                agendaOf.put(minutes.item().place(), agenda.get());
                found.add(new Relation(
                        agenda.get().item().place(),
                        minutes.item().place(),
                        Relation.Kind.SAME_ITEM,
                        certainty,
                        TitleEvidence.ofItems(agenda.get().item(), minutes.item())));
            }
        }
    }

    private List<Matter> matters() {
        List<Matter> matters = new ArrayList<>();
        for (TitledItem minutes : meeting.minutes()) {
            List<ArchivedItem> items = new ArrayList<>(List.of(minutes.item()));
            Optional.ofNullable(agendaOf.get(minutes.item().place())).ifPresent(agenda -> items.add(agenda.item()));
            matters.add(new Matter(items, minutes.title()));
        }
        open.forEach(agenda -> matters.add(new Matter(List.of(agenda.item()), agenda.title())));
        return matters;
    }
}
