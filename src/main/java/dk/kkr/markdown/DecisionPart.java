package dk.kkr.markdown;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.Fact;
import dk.kkr.model.Resolution;
import dk.kkr.model.Section;
import dk.kkr.wording.AnswerText;
import dk.kkr.wording.Label;
import java.util.List;
import java.util.stream.Stream;

/** What was decided on an item: the result in words, the words that say it, and what goes with them. */
final class DecisionPart {
    /** As editors mark what they leave out. */
    private static final String LEFT_OUT = "[…]";

    private final Page page;
    private final AnswerText text;
    private final AgendaItem item;

    DecisionPart(Page page, AnswerText text, AgendaItem item) {
        this.page = page;
        this.text = text;
        this.item = item;
    }

    void write(Resolution resolution) {
        page.labelled(Label.DECISION, Inline.text(text.of(resolution)));
        page.blocks().quote(Inline.text(paragraphOf(resolution.fact())));
        List<Inline> besides = Stream.concat(
                        resolution.remarks().stream().map(text::of),
                        resolution.positions().stream().map(text::of))
                .map(Inline::text)
                .toList();
        page.blocks().list(besides);
    }

    /** The quote's paragraph, so that no sentence is cut off, and a sign where the decision has more. */
    private String paragraphOf(Fact fact) {
        for (Section section : item.sections()) {
            String decision = section.text();
            int at = section.type() == fact.section() ? decision.indexOf(fact.quote()) : -1;
            if (at >= 0) {
                int from = decision.lastIndexOf('\n', at) + 1;
                int end = decision.indexOf('\n', at + fact.quote().length());
                int to = end < 0 ? decision.length() : end;
                return (decision.substring(0, from).isBlank() ? "" : LEFT_OUT + " ")
                        + decision.substring(from, to)
                        + (decision.substring(to).isBlank() ? "" : " " + LEFT_OUT);
            }
        }
        return fact.quote();
    }
}
