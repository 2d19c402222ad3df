package dk.kkr.report;

import dk.kkr.model.Fact.Certainty;
import dk.kkr.report.ItemFact.Kind;
import dk.kkr.wording.CheckLabel;
import dk.kkr.wording.FigureLabel;
import dk.kkr.wording.Label;
import dk.kkr.wording.MeetingPhrases;
import dk.kkr.wording.Phrase;
import java.io.IOException;
import java.util.List;

/** The figures of the check as tables: words and lines, and how the answers were found. */
final class HtmlFigures {
    private final HtmlPage page;
    private final HtmlText html;
    private final Summary summary;

    HtmlFigures(HtmlPage page, Summary summary) {
        this.page = page;
        this.html = page.html();
        this.summary = summary;
    }

    void write() throws IOException {
        html.markup("<section class=\"figures\" aria-labelledby=\"figures\">\n");
        page.heading("figures", CheckLabel.FIGURES);
        for (Figures figures : Figures.of(summary)) {
            page.table(figures.name(), List.of(FigureLabel.COUNTED, FigureLabel.NUMBER));
            for (Figures.Figure figure : figures.all()) {
                row(figure.name(), figure.number());
            }
            page.endTable();
        }
        lines();
        answers();
        html.markup("</section>\n");
    }

    private void lines() throws IOException {
        page.table(FigureLabel.LINES_BY_ROLE, List.of(FigureLabel.READ_AS, FigureLabel.LINES, FigureLabel.WORDS));
        for (RoleCount count : summary.roles()) {
            if (count.lines() > 0) {
                row(MeetingPhrases.of(count.role()), count.lines(), count.words());
            }
        }
        row(FigureLabel.BLANK_LINES, summary.blankLines(), 0);
        page.endTable();
    }

    private void answers() throws IOException {
        if (summary.answers().isEmpty()) {
            return;
        }
        page.table(
                FigureLabel.ANSWERS,
                List.of(
                        FigureLabel.ANSWER,
                        MeetingPhrases.of(Certainty.CERTAIN),
                        MeetingPhrases.of(Certainty.LIKELY),
                        FigureLabel.RULES));
        for (Kind kind : Kind.values()) {
            List<FactCount> counts = summary.answers().stream()
                    .filter(count -> count.kind() == kind)
                    .toList();
            if (!counts.isEmpty()) {
                answers(kind, counts);
            }
        }
        page.endTable();
    }

    private void answers(Kind kind, List<FactCount> counts) throws IOException {
        html.markup("<tr>");
        head(nameOf(kind));
        number(FactRow.sum(counts, Certainty.CERTAIN));
        number(FactRow.sum(counts, Certainty.LIKELY));
        html.element("td", FactRow.rules(counts)).markup("</tr>\n");
    }

    private void row(Phrase name, int... numbers) throws IOException {
        html.markup("<tr>");
        head(name);
        for (int number : numbers) {
            number(number);
        }
        html.markup("</tr>\n");
    }

    private void head(Phrase name) throws IOException {
        html.markup("<th scope=\"row\">").text(page.words().begin(name)).markup("</th>");
    }

    private void number(int number) throws IOException {
        html.markup("<td class=\"number\">").text(page.words().number(number)).markup("</td>");
    }

    private static Phrase nameOf(Kind kind) {
        return switch (kind) {
            case RECOMMENDATION -> Label.RECOMMENDATION;
            case RESOLUTION -> Label.DECISION;
            case POSITION -> Label.POSITIONS;
            case REMARK -> Label.REMARKS;
            case APPOINTMENT -> Label.APPOINTMENTS;
            case ATTACHMENT -> Label.ATTACHMENTS;
            case DATE -> Label.DATES;
            case REFERENCE -> CheckLabel.REFERENCES;
        };
    }
}
