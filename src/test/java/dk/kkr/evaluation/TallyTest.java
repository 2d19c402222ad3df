package dk.kkr.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final LineEnd SOFT = new LineEnd("", "by-", "råd", BreakKind.SOFT, "byråd");
    private static final LineEnd HARD = new LineEnd("", "VIP-", "folk", BreakKind.HARD, "VIP-folk");
    private static final LineEnd LOWER_CASE_HARD = new LineEnd("", "set-", "up", BreakKind.HARD, "set-up");
    private static final LineEnd SUSPENDED = new LineEnd("", "vej-", "og", BreakKind.SUSPENDED, "vej- og");

    private final Tally tally = new Tally();

    @BeforeEach
    void countThreeRightAndTwoWrong() {
        tally.addAll(List.of(
                judged(SOFT, Action.JOIN, "byråd", Certainty.CERTAIN),
                judged(SOFT, Action.JOIN, "byråd", Certainty.LIKELY),
                judged(HARD, Action.KEEP, "VIP-folk", Certainty.CERTAIN),
                judged(LOWER_CASE_HARD, Action.JOIN, "setup", Certainty.LIKELY),
                judged(SUSPENDED, Action.KEEP, "vej-og", Certainty.CERTAIN)));
    }

    @Test
    void countsWhatIsRight() {
        assertThat(tally.accuracy()).isEqualTo(new Share(3, 5));
        assertThat(tally.mistakes()).extracting(Judged::lineEnd).containsExactly(LOWER_CASE_HARD, SUSPENDED);
    }

    @Test
    void countsPrecisionAmongTheDecisionsForAnAction() {
        assertThat(tally.precision(Action.JOIN)).isEqualTo(new Share(2, 3));
        assertThat(tally.precision(Action.KEEP)).isEqualTo(new Share(1, 2));
        assertThat(tally.precision(Action.SPACE)).isEqualTo(Share.none());
    }

    @Test
    void countsRecallAmongTheLineEndsThatNeedIt() {
        assertThat(tally.recall(Action.JOIN)).isEqualTo(new Share(2, 2));
        assertThat(tally.recall(BreakKind.HARD)).isEqualTo(new Share(1, 2));
        assertThat(tally.recall(BreakKind.SUSPENDED)).isEqualTo(new Share(0, 1));
    }

    @Test
    void countsWhatIsWrongOfEachCertainty() {
        assertThat(tally.wrong(Certainty.CERTAIN)).isEqualTo(new Share(1, 3)).hasToString("33.33 %");
        assertThat(tally.wrong(Certainty.CERTAIN).oneIn()).isEqualTo("1 in 3");
        assertThat(tally.wrong(Certainty.UNSURE).oneIn()).isEqualTo("none");
    }

    @Test
    void countsWhatTheBaselinesGetRight() {
        assertThat(tally.accuracyOf(Baseline.ALWAYS_JOIN)).isEqualTo(new Share(2, 5));
        assertThat(tally.accuracyOf(Baseline.KEEP_AT_DIGIT_OR_CAPITAL)).isEqualTo(new Share(3, 5));
    }

    @Test
    void theRightActionIsNotEnough() {
        assertThat(judged(SOFT, Action.JOIN, "by råd", Certainty.LIKELY).isRight())
                .isFalse();
    }

    private static Judged judged(LineEnd lineEnd, Action action, String result, Certainty certainty) {
        return new Judged(lineEnd, action, result, certainty, "test");
    }
}
