package dk.kkr.report;

import dk.kkr.model.Fact;
import dk.kkr.model.LineRange;
import dk.kkr.writer.OutputName;
import java.io.IOException;
import java.util.List;

/** The answers of an item on the page: what each says, the words that prove it, its line and its rule. */
final class HtmlFacts {
    private final HtmlText html;

    HtmlFacts(HtmlText html) {
        this.html = html;
    }

    void write(List<ItemFact> facts) throws IOException {
        if (facts.isEmpty()) {
            return;
        }
        html.markup("<ul class=\"facts\">\n");
        for (ItemFact fact : facts) {
            write(fact);
        }
        html.markup("</ul>\n");
    }

    private void write(ItemFact answer) throws IOException {
        Fact fact = answer.fact();
        html.markup("<li class=\"" + OutputName.of(fact.certainty()) + "\"><span class=\"kind\">"
                        + OutputName.of(answer.kind()) + "</span> ")
                .text(answer.said())
                .markup(" <q>")
                .lines(fact.quote())
                .markup("</q> <a class=\"at\" href=\"#L" + fact.lines().first() + "\">" + describe(fact.lines())
                        + "</a> <span class=\"code\">")
                .text(OutputName.of(fact.certainty()) + ", " + fact.reason())
                .markup("</span></li>\n");
    }

    /** {@code line 7} or {@code lines 7–9}. */
    static String describe(LineRange lines) {
        return lines.first() == lines.last() ? "line " + lines.first() : "lines " + lines.first() + "–" + lines.last();
    }
}
