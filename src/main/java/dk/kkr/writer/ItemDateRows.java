package dk.kkr.writer;

import dk.kkr.model.Answers;
import dk.kkr.model.ItemDate;
import java.util.ArrayList;
import java.util.List;

/** The table {@code item_dates}. */
final class ItemDateRows extends AnswerRows {
    @Override
    List<String> ownColumns() {
        return List.of("fact_date", "type");
    }

    @Override
    List<AnswerRow> of(Answers answers) {
        List<AnswerRow> rows = new ArrayList<>();
        for (ItemDate date : answers.dates()) {
            Cells cells = new Cells().text(date.date().toString()).named(date.type());
            rows.add(new AnswerRow(cells, date.fact()));
        }
        return rows;
    }
}
