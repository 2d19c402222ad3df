package dk.kkr.report;

import dk.kkr.model.Answers;
import dk.kkr.model.Fact;
import dk.kkr.model.Resolution;
import dk.kkr.report.ItemFact.Kind;
import java.util.ArrayList;
import java.util.List;

/** The answers of an item one after another, of whatever kind. */
final class ItemFacts {
    private final List<ItemFact> facts = new ArrayList<>();

    private ItemFacts() {}

    static List<ItemFact> of(Answers answers) {
        ItemFacts found = new ItemFacts();
        answers.recommendations().forEach(each -> found.add(Kind.RECOMMENDATION, each.fact()));
        answers.resolution().ifPresent(found::add);
        answers.appointments().forEach(each -> found.add(Kind.APPOINTMENT, each.fact()));
        answers.attachments().forEach(each -> found.add(Kind.ATTACHMENT, each.fact()));
        answers.dates().forEach(each -> found.add(Kind.DATE, each.fact()));
        answers.references().forEach(each -> found.add(Kind.REFERENCE, each.fact()));
        return List.copyOf(found.facts);
    }

    private void add(Resolution resolution) {
        add(Kind.RESOLUTION, resolution.fact());
        resolution.positions().forEach(each -> add(Kind.POSITION, each.fact()));
        resolution.remarks().forEach(each -> add(Kind.REMARK, each.fact()));
    }

    private void add(Kind kind, Fact fact) {
        facts.add(new ItemFact(kind, fact));
    }
}
