package dk.kkr.answers;

import dk.kkr.answers.language.Document;
import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.posts.AppointmentFinder;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.Answers;
import dk.kkr.model.Appointment;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Finding;
import dk.kkr.model.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the answers of each item of a meeting. */
public final class AnswerFinder {
    private final Document document;
    private final List<Finding> findings = new ArrayList<>();

    private AnswerFinder(Document document) {
        this.document = document;
    }

    /** The same meeting with its answers, and with findings about what does not settle them. */
    public static Meeting answer(Meeting meeting) {
        AnswerFinder finder = new AnswerFinder(new Document(
                meeting.council(),
                meeting.date(),
                meeting.documentType().equals(Optional.of(DocumentType.MINUTES)),
                Set.of()));
        List<AgendaItem> items = finder.answerAll(meeting.items());
        return meeting.withAnswers(items, finder.findings);
    }

    private List<AgendaItem> answerAll(List<AgendaItem> items) {
        List<AgendaItem> answered = new ArrayList<>(items.size());
        for (AgendaItem item : items) {
            answered.add(item.withAnswers(answerAll(item.items()), answersOf(ItemText.of(item, document))));
        }
        return answered;
    }

    private Answers answersOf(ItemText item) {
        List<Appointment> appointments = AppointmentFinder.find(item, List.of());
        return new Answers(List.of(), Optional.empty(), appointments, List.of(), List.of(), List.of());
    }
}
