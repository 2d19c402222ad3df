package dk.kkr.answers;

import dk.kkr.answers.decided.AppointedResult;
import dk.kkr.answers.decided.Decided;
import dk.kkr.answers.decided.ResolutionFinder;
import dk.kkr.answers.language.Document;
import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.listed.Listed;
import dk.kkr.answers.listed.ListedFinder;
import dk.kkr.answers.posts.AppointmentFinder;
import dk.kkr.answers.recommended.RecommendationFinder;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.Answers;
import dk.kkr.model.Appointment;
import dk.kkr.model.Finding;
import dk.kkr.model.Meeting;
import dk.kkr.model.Resolution;
import java.util.ArrayList;
import java.util.List;

/** Finds the answers of each item of a meeting. */
public final class AnswerFinder {
    private final Document document;
    private final ListedFinder listed;
    private final AppointmentFinder posts = new AppointmentFinder();
    private final List<Finding> findings = new ArrayList<>();

    private AnswerFinder(Document document, ListedFinder listed) {
        this.document = document;
        this.listed = listed;
    }

    /** The same meeting with its answers, and with findings about what does not settle them. */
    public static Meeting answer(Meeting meeting) {
        Document document = new Document(
                meeting.council(),
                meeting.date(),
                meeting.isMinutes(),
                CouncilSubjects.in(meeting.items(), meeting.council().isPresent()));
        AnswerFinder finder = new AnswerFinder(document, new ListedFinder(meeting.items()));
        List<AgendaItem> items = finder.answerAll(meeting.items());
        return meeting.withAnswers(items, finder.findings);
    }

    private List<AgendaItem> answerAll(List<AgendaItem> items) {
        List<AgendaItem> answered = new ArrayList<>(items.size());
        for (AgendaItem item : items) {
            answered.add(item.withAnswers(
                    answerAll(item.items()),
                    answersOf(ItemText.of(item, document.with(CouncilSubjects.of(item, document.council()))))));
        }
        return answered;
    }

    private Answers answersOf(ItemText item) {
        Decided said = ResolutionFinder.find(item, RecommendationFinder.find(item));
        List<Appointment> appointments = posts.find(item, said.points());
        Decided decided = AppointedResult.of(said, appointments);
        findings.addAll(decided.findings());
        Listed found =
                listed.find(item, decided.points().size(), decided.resolution().flatMap(Resolution::deferredTo));
        Answers answers = new Answers(
                decided.points(),
                decided.resolution(),
                appointments,
                found.attachments(),
                found.dates(),
                found.references());
        findings.addAll(AnswerChecks.of(item, answers));
        return answers;
    }
}
