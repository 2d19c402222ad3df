package dk.kkr.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.Decision.Certainty;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The least that the hyphen stage must get right on the fictional meetings, set at all widths. */
@Tag("slow")
class FictionalMeetingsTest {
    private static final List<Outcome> OUTCOMES =
            Evaluation.evaluate(TextFolder.read(TextFolder.SAMPLES), Setting.all(1), false);
    private static final Tally TALLY = Outcome.tallyOf(OUTCOMES);

    @Test
    void hasEnoughLineEndsOfEachKind() {
        assertThat(TALLY.recall(BreakKind.SOFT).whole()).isGreaterThan(20_000);
        assertThat(TALLY.recall(BreakKind.HARD).whole()).isGreaterThan(500);
        assertThat(TALLY.recall(BreakKind.SUSPENDED).whole()).isGreaterThan(200);
    }

    @Test
    void lineEndsAreRight() {
        assertThat(TALLY.accuracy().percent()).isGreaterThanOrEqualTo(99.5);
    }

    @Test
    void hardHyphensAreKept() {
        assertThat(TALLY.recall(BreakKind.HARD).percent()).isGreaterThanOrEqualTo(95);
    }

    @Test
    void suspendedHyphensAreKeptWithTheirBlank() {
        assertThat(TALLY.recall(BreakKind.SUSPENDED).percent()).isGreaterThanOrEqualTo(98);
    }

    @Test
    void whatIsCertainIsRight() {
        Share wrong = TALLY.wrong(Certainty.CERTAIN);
        assertThat(wrong.part() * 2_000).as(wrong.oneIn()).isLessThanOrEqualTo(wrong.whole());
    }
}
