package dk.kkr.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.Appointment;
import dk.kkr.model.Fact;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.LineRange;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.model.Resolution;
import dk.kkr.model.Resolution.Follows;
import dk.kkr.model.Resolution.Result;
import dk.kkr.model.SectionType;
import dk.kkr.model.Vote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTextTest {
    private static final AnswerText DANISH = new AnswerText(new Wording(Language.DANISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ADOPTED         | YES      | Vedtaget, som indstillet
            DISCUSSED       | YES      | Drøftet, som indstillet
            ADOPTED_AMENDED | AMENDED  | Vedtaget med ændringer
            DECIDED         | AMENDED  | Besluttet, indstillingen blev ændret
            ADOPTED_IN_PART | PARTLY   | Vedtaget delvist
            ADOPTED_IN_PART | DEFERRED | Vedtaget delvist, indstillingen er ikke afgjort
            REJECTED        | NO       | Afvist
            WITHDRAWN       | NO       | Udgået
            NOTED           | NO       | Taget til efterretning, indstillingen blev ikke fulgt
            POSTPONED       | DEFERRED | Udsat
            REFERRED        | DEFERRED | Sendt videre
            UNCLEAR         | UNCLEAR  | Resultatet fremgår ikke klart
            NONE            | UNCLEAR  | Ingen beslutning, det fremgår ikke klart, om indstillingen blev fulgt
            """)
    void theResultSaysItAloneWhereItCan(Result result, Follows follows, String text) {
        assertThat(DANISH.of(resolution(result, Optional.of(follows), Vote.UNSAID, Certainty.CERTAIN)))
                .isEqualTo(text);
    }

    /** Real: {@code Det indstilles, at KKR Hovedstaden drøfter:} above a list of what. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            drøfter   | Hvilke udfordringer der er      | drøfter: Hvilke udfordringer der er
            tager     | Oplæg fra deltagerne            | tager: Oplæg fra deltagerne
            godkender | Godkender målsætninger          | Godkender målsætninger
            tager     | at KKR tager det til efterretning | at KKR tager det til efterretning
            """)
    void aPointReadsByItself(String verb, String text, String said) {
        Fact fact = new Fact(SectionType.INDSTILLING, text, new LineRange(1, 1), Certainty.CERTAIN, "lent-verb");
        Recommendation point = new Recommendation(
                Optional.of("–"), text, List.of(verb), List.of(Action.OTHER), Optional.empty(), fact);

        assertThat(DANISH.of(point)).isEqualTo(said);
    }

    @Test
    void whatIsOnlyProbableIsSaidSo() {
        assertThat(DANISH.of(resolution(Result.NOTED, Optional.of(Follows.YES), Vote.UNSAID, Certainty.LIKELY)))
                .isEqualTo("Taget til efterretning (formentlig), som indstillet");
        assertThat(DANISH.of(resolution(Result.UNCLEAR, Optional.empty(), Vote.UNSAID, Certainty.LIKELY)))
                .isEqualTo("Resultatet fremgår ikke klart");
    }

    @Test
    void aVoteAsFarAsItIsSaid() {
        Vote vote = new Vote(Optional.of(Vote.Method.VOTE), Optional.of(39), Optional.of(5), Optional.empty());

        assertThat(DANISH.of(resolution(Result.ADOPTED, Optional.empty(), vote, Certainty.CERTAIN)))
                .isEqualTo("Vedtaget, ved afstemning, 39 for, 5 imod");
        assertThat(new AnswerText(new Wording(Language.ENGLISH))
                        .of(resolution(Result.ADOPTED, Optional.empty(), vote, Certainty.CERTAIN)))
                .isEqualTo("Adopted, by vote, 39 for, 5 against");
    }

    @Test
    void aPostThatNobodyHas() {
        Fact fact = new Fact(SectionType.BESLUTNING, "Ubesat.", new LineRange(1, 1), Certainty.LIKELY, "rule");
        Appointment vacancy = new Appointment(
                Appointment.Action.VACANT,
                Optional.empty(),
                Optional.of("Liberal Alliance"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("bestyrelsen for Movia"),
                Appointment.PostRole.SUBSTITUTE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fact);

        assertThat(DANISH.of(vacancy))
                .isEqualTo("Ubesat (formentlig): stedfortræder, bestyrelsen for Movia (Liberal Alliance)");
    }

    private static Resolution resolution(Result result, Optional<Follows> follows, Vote vote, Certainty certainty) {
        Fact fact = new Fact(SectionType.BESLUTNING, "Tiltrådt.", new LineRange(1, 1), certainty, "rule");
        return new Resolution(result, follows, vote, Optional.empty(), Optional.empty(), List.of(), List.of(), fact);
    }
}
