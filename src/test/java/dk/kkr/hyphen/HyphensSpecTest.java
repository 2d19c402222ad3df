package dk.kkr.hyphen;

import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/hyphens.txt}: the first input line is the end of a line and the beginning of the next, separated by
 * {@code " / "}; further lines are lines of the same dump. The output is the action, the result and the certainty, and
 * with the option {@code reason} the rule's reason.
 */
class HyphensSpecTest {
    private static final String END_OF_LINE = " / ";

    static List<SpecCase> cases() {
        return SpecFile.read("hyphens.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(HyphensSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) {
        String first = each.input().get(0);
        int cut = first.lastIndexOf(END_OF_LINE);
        String before = first.substring(0, cut);
        String after = first.substring(cut + END_OF_LINE.length());
        List<String> dump = new ArrayList<>(List.of(before.strip(), after));
        dump.addAll(each.input().subList(1, each.input().size()));
        Verdict verdict = HyphenRepair.of(dump).decide(lineBreak(before, after));
        return List.of(String.join(
                ", ",
                verdict.action().name().toLowerCase(Locale.ROOT),
                verdict.result(),
                verdict.certainty().name().toLowerCase(Locale.ROOT)
                        + (each.has("reason") ? ": " + verdict.reason() : "")));
    }

    /** Where a stray blank precedes the hyphen, the token before it belongs to the left half. */
    private static LineBreak lineBreak(String before, String after) {
        String line = before.stripTrailing();
        int start = line.lastIndexOf(' ') + 1;
        if (start == line.length() - 1 && start >= 2 && Character.isLetterOrDigit(line.charAt(start - 2))) {
            start = line.lastIndexOf(' ', start - 2) + 1;
        }
        String earlier = line.substring(0, start).strip();
        return new LineBreak(
                earlier.substring(earlier.lastIndexOf(' ') + 1),
                line.substring(start),
                after.split(" ", 2)[0],
                line.length() < before.length());
    }
}
