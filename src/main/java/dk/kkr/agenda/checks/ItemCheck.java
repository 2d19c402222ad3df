package dk.kkr.agenda.checks;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.AllItems;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.model.Section;
import dk.kkr.model.SectionType;
import dk.kkr.profile.OtherHeading;
import dk.kkr.profile.SectionHeadings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports items that lack what items have, or have it twice.
 *
 * <ul>
 *   <li>An item without sub-items has text. Fires on {@code 5. Eventuelt} with nothing below, so the finding is only
 *       information.
 *   <li>In minutes, an item with an {@code Indstilling} has a {@code Beslutning} too, with text. Fires on an item that
 *       was postponed; minutes without any decision write them in another way, and are reported once.
 *   <li>Each type of section occurs once, except {@code Bilag}. Fires on an item with two proposals, each with its own
 *       {@code Indstilling}.
 * </ul>
 */
public final class ItemCheck {
    private final boolean minutes;
    private final FindingLog findings = new FindingLog();

    private ItemCheck(boolean minutes) {
        this.minutes = minutes;
    }

    public static List<Finding> of(List<AgendaItem> topItems, Optional<DocumentType> type) {
        List<AgendaItem> items = AllItems.of(topItems);
        boolean minutes = type.equals(Optional.of(DocumentType.MINUTES));
        boolean decided = haveDecision(items);
        ItemCheck check = new ItemCheck(minutes && decided);
        if (minutes && !decided) {
            check.add(
                    FindingCode.MINUTES_ITEM_WITHOUT_DECISION,
                    0,
                    "minutes in which no item has a " + SectionHeadings.DECISION);
        }
        for (AgendaItem item : items) {
            check.check(item);
        }
        return check.findings.all();
    }

    private static boolean haveDecision(List<AgendaItem> items) {
        for (AgendaItem item : items) {
            if (item.decides()) {
                return true;
            }
        }
        return false;
    }

    private void check(AgendaItem item) {
        int line = item.lines().first();
        if (item.items().isEmpty() && item.sections().isEmpty()) {
            add(FindingCode.ITEM_WITHOUT_SECTIONS, line, "item " + item.number() + " has no text");
        }
        if (minutes && !item.decides()) {
            undecided(item);
        }
        duplicates(item);
    }

    private void undecided(AgendaItem item) {
        boolean headed = item.hasSection(SectionType.BESLUTNING);
        if (headed || item.hasSection(SectionType.INDSTILLING)) {
            add(
                    FindingCode.MINUTES_ITEM_WITHOUT_DECISION,
                    item.lines().first(),
                    "item " + item.number()
                            + (headed
                                    ? " has nothing below its "
                                    : " has an " + SectionHeadings.RECOMMENDATION + " and no ")
                            + SectionHeadings.DECISION);
        }
    }

    private void duplicates(AgendaItem item) {
        if (item.sections().size() < 2) {
            return;
        }
        Map<SectionType, Section> first = new EnumMap<>(SectionType.class);
        for (Section section : item.sections()) {
            Section earlier = first.putIfAbsent(section.type(), section);
            if (earlier != null && section.type() != SectionType.BILAG && haveOneName(section, earlier)) {
                add(
                        FindingCode.DUPLICATE_SECTION,
                        section.lines().first(),
                        "item " + item.number() + " has '" + section.heading().orElse("") + "' here and on line "
                                + earlier.lines().first());
            }
        }
    }

    /** A form may have a {@code Resumé} beside its {@code Sagsfremstilling}; both present the case. */
    private static boolean haveOneName(Section one, Section other) {
        return one.heading().equals(other.heading()) || (isUsual(one) && isUsual(other));
    }

    private static boolean isUsual(Section section) {
        Optional<String> heading = section.heading();
        return heading.isPresent() && OtherHeading.in(heading.get()).isEmpty();
    }

    private void add(FindingCode code, int line, String message) {
        findings.add(Finding.of(code, line, message));
    }
}
