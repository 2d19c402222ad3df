package dk.kkr.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.Decision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HyphenLogWriterTest {
    private static final String HEADER = "line\tleft\tright\taction\tresult\tcertainty\treason\n";

    @Test
    void eachDecisionIsALineBelowTheHeader() throws IOException {
        Decision decision = new Decision(
                7,
                "hoved-",
                "staden",
                Decision.Action.JOIN,
                "hovedstaden",
                Decision.Certainty.CERTAIN,
                "the dump has 'hovedstaden'");

        assertThat(log(List.of(decision)))
                .isEqualTo(HEADER + "7\thoved-\tstaden\tjoin\thovedstaden\tcertain\tthe dump has 'hovedstaden'\n");
    }

    @Test
    void aDumpWithoutHyphensStillHasTheHeader() throws IOException {
        assertThat(log(List.of())).isEqualTo(HEADER);
    }

    @Test
    void tabsLineBreaksAndBackslashesWithinAValueAreEscaped() throws IOException {
        Decision decision =
                new Decision(1, "a\tb-", "c\\d", Decision.Action.KEEP, "e\nf", Decision.Certainty.UNSURE, "\r");

        assertThat(log(List.of(decision))).isEqualTo(HEADER + "1\ta\\tb-\tc\\\\d\tkeep\te\\nf\tunsure\t\\r\n");
    }

    private static String log(List<Decision> decisions) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new HyphenLogWriter(bytes).write(decisions);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
