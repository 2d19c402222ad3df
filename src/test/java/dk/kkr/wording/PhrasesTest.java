package dk.kkr.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.Appointment;
import dk.kkr.model.Attendance;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Fact;
import dk.kkr.model.ItemDate;
import dk.kkr.model.Position;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Reference;
import dk.kkr.model.Remark;
import dk.kkr.model.Resolution;
import dk.kkr.model.Role;
import dk.kkr.model.SectionType;
import dk.kkr.model.Severity;
import dk.kkr.model.Vote;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two values of one list never read alike, in either language. */
class PhrasesTest {
    static Stream<List<Phrase>> lists() {
        return Stream.of(
                all(Attendance.values(), MeetingPhrases::of),
                all(DocumentType.values(), MeetingPhrases::of),
                all(SectionType.values(), MeetingPhrases::of),
                all(Role.values(), MeetingPhrases::of),
                all(Severity.values(), MeetingPhrases::of),
                all(Fact.Certainty.values(), MeetingPhrases::of),
                all(Resolution.Result.values(), DecisionPhrases::of),
                all(Resolution.Follows.values(), DecisionPhrases::of),
                all(Recommendation.Action.values(), DecisionPhrases::of),
                all(Recommendation.PointResult.values(), DecisionPhrases::of),
                all(Vote.Method.values(), DecisionPhrases::of),
                all(Position.Option.values(), DecisionPhrases::of),
                all(Remark.Type.values(), DecisionPhrases::of),
                all(Appointment.Action.values(), ListedPhrases::of),
                all(Appointment.PostRole.values(), ListedPhrases::of),
                all(ItemDate.Type.values(), ListedPhrases::of),
                all(Reference.Type.values(), ListedPhrases::of));
    }

    private static <E> List<Phrase> all(E[] values, Function<E, Phrase> phrase) {
        return Stream.of(values).map(phrase).toList();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void eachIsItsOwn(List<Phrase> phrases) {
        assertThat(phrases).extracting(Phrase::danish).doesNotHaveDuplicates().doesNotContain("");
        assertThat(phrases).extracting(Phrase::english).doesNotHaveDuplicates().doesNotContain("");
    }
}
