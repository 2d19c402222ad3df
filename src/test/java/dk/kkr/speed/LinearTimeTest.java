package dk.kkr.speed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.invariant.Effort;
import dk.kkr.sample.Sample;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sixteen times the text takes no more than twenty times the time, quadratic time would be 256 times; and no shape
 * takes much more a byte than ordinary text. In the ordinary run the longer text has 200 kB, with {@code -Dkkr.fuzz=20}
 * 16 MB.
 */
@Tag("slow")
class LinearTimeTest {
    private static final int TIMES = 16;

    /** How much more time sixteen times the text may take. */
    private static final int MAX_RATIO = 20;

    /** How much more time than ordinary text a shape may take: ten times on an idle machine. */
    private static final int MAX_ODD = 15;

    private static final int SHORT = Effort.factor() > 1 ? 1_000_000 : 12_000;
    private static final String IN_TEXT = "1. Mødets åbning\nBaggrund\n";
    private static final String ORDINARY = """
            Rådet drøftede den samlede plan for trafikken i landsdelen og bad om en ny
            beregning af de lokale ruter, som skal indgå i budgettet.

            """;

    static List<Sample> samples() {
        return Sample.all().stream()
                .filter(sample -> Effort.factor() > 1 || sample.meeting().startsWith("syddanmark"))
                .toList();
    }

    static Set<Shape> shapes() {
        return EnumSet.allOf(Shape.class);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void holdsOfASampleWithALongItem(Sample sample) {
        String text = sample.text();
        // Agendas have none of the first.
        String tail =
                text.substring(Math.max(text.lastIndexOf("\nBeslutning"), text.lastIndexOf("\nSagsfremstilling")));
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

    @Test
    void holdsOfAsManyVerdictsAsPoints() {
        assertLinear("verdicts on points", verdictsOnPoints(SHORT), verdictsOnPoints(TIMES * SHORT));
    }

    private static String verdictsOnPoints(int length) {
        StringBuilder points = new StringBuilder("1. Titel\nIndstilling\nDet indstilles, at KKR\n");
        StringBuilder verdicts = new StringBuilder("Beslutning\n");
        for (int i = 1; points.length() + verdicts.length() < length; i++) {
            points.append(i).append(") godkender planen\n");
            verdicts.append(i).append(") godkendt\nKKR godkendte planen.\n");
        }
        return points.append(verdicts).toString();
    }

    /** Nobody waits for a large dump only because its lines are short. */
    @ParameterizedTest
    @MethodSource("shapes")
    void noShapeTakesManyTimesAsLongAsOrdinaryText(Shape shape) {
        String odd = shape.ofLength(TIMES * SHORT);
        String ordinary = IN_TEXT + ORDINARY.repeat(odd.length() / ORDINARY.length());

        assertHolds(shape + " alone", MAX_ODD, ordinary, odd);
        assertHolds(shape + " within an item", MAX_ODD, ordinary, IN_TEXT + odd);
    }

    private static void assertLinear(String name, String text, String longer) {
        assertHolds(name, MAX_RATIO, text, longer);
    }

    private static void assertHolds(String name, int maxRatio, String text, String other) {
        TimeRatio ratio = new TimeRatio(maxRatio, text, other);
        assertThat(ratio.holds()).as("%s: %s", name, ratio).isTrue();
    }
}
