package dk.kkr.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One case of a spec file.
 *
 * @param place file and line of the case
 * @param heading the rule
 * @param origin where the form of its lines comes from; empty only in a file that has no marks
 * @param options the words on the line that opens the case
 * @param knownGap why a case that is right fails; empty for the others
 * @param input lines
 * @param expected what must come out, line by line
 */
public record SpecCase(
        String place,
        String heading,
        Optional<Origin> origin,
        Set<String> options,
        Optional<String> knownGap,
        List<String> input,
        List<String> expected) {
    /** Turns a case into its output. */
    @FunctionalInterface
    public interface Producer {
        List<String> produce(SpecCase each) throws Exception;
    }

    public SpecCase {
        options = Set.copyOf(options);
        input = List.copyOf(input);
        expected = List.copyOf(expected);
    }

    /** The name of its file. */
    public String file() {
        return place.substring(0, place.indexOf(':'));
    }

    /** Whether the line that opens the case has the word. */
    public boolean has(String option) {
        return options.contains(option);
    }

    /** The input as one text, each line with its end. */
    public String text() {
        return textOf(input);
    }

    /** Lines as one text, each with its end. */
    public static String textOf(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    /** Compares the output with what is expected; for a known gap, checks that it still exists. */
    public void check(Producer producer) throws Exception {
        if (knownGap.isPresent()) {
            assertThat(isMetBy(producer))
                    .as("%s is no gap any more: take its mark away", place)
                    .isFalse();
        } else {
            assertThat(String.join("\n", producer.produce(this))).as(place).isEqualTo(String.join("\n", expected));
        }
    }

    private boolean isMetBy(Producer producer) throws Exception {
        return producer.produce(this).equals(expected);
    }

    /** The rule and the case's first line. */
    @Override
    public String toString() {
        String first =
                input.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
        return heading + ": " + first.strip() + (knownGap.isPresent() ? " (known gap)" : "");
    }
}
