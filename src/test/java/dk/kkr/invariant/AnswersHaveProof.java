package dk.kkr.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.Answers;
import dk.kkr.model.Appointment;
import dk.kkr.model.Attachment;
import dk.kkr.model.Fact;
import dk.kkr.model.ItemDate;
import dk.kkr.model.LineRange;
import dk.kkr.model.Position;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Reference;
import dk.kkr.model.Remark;
import dk.kkr.model.Resolution;
import dk.kkr.model.Section;
import java.util.List;
import java.util.stream.Stream;

/** The words of every answer stand in a section of its item, on the lines that it names. */
final class AnswersHaveProof {
    private AnswersHaveProof() {}

    static void check(ParsedDump dump) {
        dump.items().forEach(item -> {
            Answers answers = item.answers();
            facts(answers).forEach(fact -> check(dump, item, fact));
            answers.resolution()
                    .ifPresent(resolution -> assertThat(resolution.follows().isPresent())
                            .as("%s: item %s follows a recommendation if there is one", dump.name(), item.number())
                            .isEqualTo(!answers.recommendations().isEmpty()));
            assertThat(answers.resolution().isPresent() && !item.decides())
                    .as("%s: item %s is decided without a decision", dump.name(), item.number())
                    .isFalse();
        });
    }

    private static void check(ParsedDump dump, AgendaItem item, Fact fact) {
        List<Section> sections = item.sections().stream()
                .filter(section -> section.type() == fact.section())
                .toList();
        for (Section section : sections) {
            String text = section.text();
            for (int at = text.indexOf(fact.quote()); at >= 0; at = text.indexOf(fact.quote(), at + 1)) {
                int first = section.textLines().lineAt(at);
                int last = section.textLines().lineAt(at + fact.quote().length() - 1);
                if (fact.lines().equals(new LineRange(first, Math.max(first, last)))) {
                    return;
                }
            }
        }
        fail("%s: item %s has no such words on these lines: %s", dump.name(), item.number(), fact);
    }

    private static Stream<Fact> facts(Answers answers) {
        List<Resolution> resolutions = answers.resolution().stream().toList();
        return Stream.of(
                        answers.recommendations().stream().map(Recommendation::fact),
                        resolutions.stream().map(Resolution::fact),
                        resolutions.stream()
                                .flatMap(each -> each.positions().stream().map(Position::fact)),
                        resolutions.stream()
                                .flatMap(each -> each.remarks().stream().map(Remark::fact)),
                        answers.appointments().stream().map(Appointment::fact),
                        answers.attachments().stream().map(Attachment::fact),
                        answers.dates().stream().map(ItemDate::fact),
                        answers.references().stream().map(Reference::fact))
                .flatMap(each -> each);
    }
}
