package dk.kkr.speed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.invariant.Effort;
import dk.kkr.sample.Sample;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sixteen times the text takes no more than twenty times the time. Quadratic time would be 256 times. In the ordinary
 * run the longer text has 200 kB, with {@code -Dkkr.fuzz=20} 1.6.
 */
class LinearTimeTest {
    private static final int TIMES = 16;
    private static final int SHORT = Effort.factor() > 1 ? 100_000 : 12_000;
    private static final String IN_TEXT = "1. Mødets åbning\nBaggrund\n";

    /** Known to be slow. A shape leaves the list when it is linear. */
    private static final Set<Shape> KNOWN_SLOW = EnumSet.of(
            // PagelessContents.comesAgain reads the rest of the dump behind every run of four numbered lines.
            Shape.LISTS_BEFORE_THE_FIRST_HEADING,
            // AgendaApproval.belongsToAgenda looks back to the section's beginning from every date.
            Shape.DATES_WHERE_THE_AGENDA_IS_APPROVED,
            // SlashEnd.continues looks through the whole word so far at every line's end.
            Shape.WORDS_BROKEN_AT_SLASHES,
            // WordRepair.lineOf looks through the block's lines from the first for every residue.
            Shape.BLANKS_IN_WORDS,
            Shape.BLANKS_IN_WORDS_AT_LINE_ENDS);

    static List<Sample> samples() {
        return Sample.all().stream()
                .filter(sample -> Effort.factor() > 1 || sample.meeting().startsWith("syddanmark"))
                .toList();
    }

    static Set<Shape> shapes() {
        return EnumSet.complementOf(EnumSet.copyOf(KNOWN_SLOW));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void holdsOfASampleWithALongItem(Sample sample) {
        String text = sample.text();
        String tail = text.substring(text.lastIndexOf("\nBeslutning"));
        String start = text + tail.repeat(SHORT / tail.length());

        assertLinear(sample.toString(), start, start + tail.repeat((TIMES - 1) * start.length() / tail.length()));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void holdsOfAShape(Shape shape) {
        String text = shape.ofLength(SHORT);
        String longer = shape.ofLength(TIMES * SHORT);

        assertLinear(shape + " alone", text, longer);
        assertLinear(shape + " within an item", IN_TEXT + text, IN_TEXT + longer);
    }

    private static void assertLinear(String name, String text, String longer) {
        TimeRatio ratio = new TimeRatio(text, longer);
        assertThat(ratio.isLinear()).as("%s: %s", name, ratio).isTrue();
    }
}
