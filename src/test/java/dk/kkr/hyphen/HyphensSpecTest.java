package dk.kkr.hyphen;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final List<SignRule> ABOUT_SIGNS = List.of(
            new HyphenCharacterRule(),
            new LoneHyphenRule(),
            new DashRule(),
            new SlashRule(),
            new AddressRule(),
            new HardHyphenRule(),
            new NoLetterBeforeRule(),
            new CapitalRule(),
            new RepeatedWordRule());

    static List<SpecCase> cases() {
        return SpecFile.read("hyphens.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(HyphensSpecTest::produce);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void rulesAboutSignsSayNothingOfLettersAlone(SpecCase each) {
        BrokenWord broken = new BrokenWord(lineBreak(each));
        DumpWords words = new DumpWords(dump(each));
        for (SignRule rule : ABOUT_SIGNS) {
            if (broken.isOfLetters()) {
                assertThat(rule.judge(broken, words)).isEmpty();
            }
        }
    }

    private static List<String> produce(SpecCase each) {
        Verdict verdict = HyphenRepair.of(dump(each)).decide(lineBreak(each));
        return List.of(String.join(
                ", ",
                verdict.action().name().toLowerCase(Locale.ROOT),
                verdict.result(),
                verdict.certainty().name().toLowerCase(Locale.ROOT)
                        + (each.has("reason") ? ": " + verdict.reason() : "")));
    }

    private static int endOfLine(SpecCase each) {
        return each.input().get(0).lastIndexOf(END_OF_LINE);
    }

    private static String before(SpecCase each) {
        return each.input().get(0).substring(0, endOfLine(each));
    }

    private static String after(SpecCase each) {
        return each.input().get(0).substring(endOfLine(each) + END_OF_LINE.length());
    }

    private static List<String> dump(SpecCase each) {
        List<String> dump = new ArrayList<>(List.of(before(each).strip(), after(each)));
        dump.addAll(each.input().subList(1, each.input().size()));
        return dump;
    }

    /** Where a stray blank precedes the hyphen, the token before it belongs to the left half. */
    private static LineBreak lineBreak(SpecCase each) {
        String before = before(each);
        String line = before.stripTrailing();
        int start = line.lastIndexOf(' ') + 1;
        if (start == line.length() - 1 && start >= 2 && Character.isLetterOrDigit(line.charAt(start - 2))) {
            start = line.lastIndexOf(' ', start - 2) + 1;
        }
        String earlier = line.substring(0, start).strip();
        return new LineBreak(
                earlier.substring(earlier.lastIndexOf(' ') + 1),
                line.substring(start),
                after(each).split(" ", 2)[0],
                line.length() < before.length());
    }
}
