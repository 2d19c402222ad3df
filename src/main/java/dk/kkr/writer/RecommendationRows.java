package dk.kkr.writer;

import dk.kkr.model.Answers;
import dk.kkr.model.Recommendation;
import java.util.ArrayList;
import java.util.List;

/** The table {@code recommendations}. */
final class RecommendationRows extends AnswerRows {
    @Override
    List<String> ownColumns() {
        return List.of("position_in_item", "marker", "text", "actions", "verbs", "result");
    }

    @Override
    List<AnswerRow> of(Answers answers) {
        List<AnswerRow> rows = new ArrayList<>();
        for (Recommendation point : answers.recommendations()) {
            Cells cells = new Cells()
                    .number(rows.size() + 1)
                    .printed(point.marker())
                    .text(point.text())
                    .list(OutputName.ofAll(point.actions()))
                    .list(point.verbs())
                    .named(point.result());
            rows.add(new AnswerRow(cells, point.fact()));
        }
        return rows;
    }
}
