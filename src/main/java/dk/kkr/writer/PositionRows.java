package dk.kkr.writer;

import dk.kkr.model.Answers;
import dk.kkr.model.Position;
import dk.kkr.model.Resolution;
import java.util.ArrayList;
import java.util.List;

/** The table {@code positions}. */
final class PositionRows extends AnswerRows {
    @Override
    List<String> ownColumns() {
        return List.of("voter", "option");
    }

    @Override
    List<AnswerRow> of(Answers answers) {
        List<AnswerRow> rows = new ArrayList<>();
        for (Resolution resolution : answers.resolution().stream().toList()) {
            for (Position position : resolution.positions()) {
                Cells cells = new Cells().text(position.voter()).named(position.option());
                rows.add(new AnswerRow(cells, position.fact()));
            }
        }
        return rows;
    }
}
