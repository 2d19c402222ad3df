package dk.kkr.report;

import dk.kkr.model.Appointment;
import dk.kkr.writer.OutputName;

/** An appointment in a few words: {@code appointed: Anne Holm (B), Rudersdal, vice-chair, bestyrelsen for Movia}. */
final class AppointmentText {
    private AppointmentText() {}

    static String of(Appointment appointment) {
        StringBuilder text = new StringBuilder(OutputName.of(appointment.action())).append(": ");
        text.append(appointment.person().orElse("nobody"));
        appointment.party().ifPresent(party -> text.append(" (").append(party).append(')'));
        appointment.municipality().ifPresent(name -> text.append(", ").append(name));
        text.append(", ").append(OutputName.of(appointment.role()));
        appointment.body().ifPresent(body -> text.append(", ").append(body));
        appointment.replaces().ifPresent(name -> text.append("; replaces ").append(name));
        appointment.start().ifPresent(day -> text.append("; from ").append(day));
        appointment.end().ifPresent(day -> text.append("; until ").append(day));
        return text.toString();
    }
}
