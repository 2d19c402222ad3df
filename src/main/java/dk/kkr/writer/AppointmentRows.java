package dk.kkr.writer;

import dk.kkr.model.Answers;
import dk.kkr.model.Appointment;
import java.util.ArrayList;
import java.util.List;

/** The table {@code appointments}. */
final class AppointmentRows extends AnswerRows {
    @Override
    List<String> ownColumns() {
        return List.of(
                "action",
                "person",
                "party",
                "municipality",
                "municipality_code",
                "body",
                "role",
                "replaces",
                "start_date",
                "end_date");
    }

    @Override
    List<AnswerRow> of(Answers answers) {
        List<AnswerRow> rows = new ArrayList<>();
        for (Appointment appointment : answers.appointments()) {
            Cells cells = new Cells()
                    .named(appointment.action())
                    .printed(appointment.person())
                    .printed(appointment.party())
                    .printed(appointment.municipality())
                    .printed(appointment.municipalityCode())
                    .printed(appointment.body())
                    .named(appointment.role())
                    .printed(appointment.replaces())
                    .printed(appointment.start())
                    .printed(appointment.end());
            rows.add(new AnswerRow(cells, appointment.fact()));
        }
        return rows;
    }
}
