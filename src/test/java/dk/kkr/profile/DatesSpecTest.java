package dk.kkr.profile;

import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/dates.txt}: the output has a line with the dates of each input line; with the option {@code time}, its
 * first time of day. A hyphen stands for none.
 */
class DatesSpecTest {
    static List<SpecCase> cases() {
        return SpecFile.read("dates.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(DatesSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) {
        return each.input().stream()
                .map(each.has("time") ? DatesSpecTest::timeIn : DatesSpecTest::datesIn)
                .toList();
    }

    private static String datesIn(String text) {
        return orHyphen(DanishDate.allIn(text).stream().map(date -> date.date().toString()));
    }

    private static String timeIn(String text) {
        Optional<String> time = MeetingTime.in(text).times().stream()
                .map(found -> found.time().toString())
                .reduce((one, other) -> one.equals(other) ? one : one + " " + other);
        return orHyphen(time.stream());
    }

    private static String orHyphen(Stream<String> values) {
        String joined = values.collect(Collectors.joining(" "));
        return joined.isEmpty() ? "-" : joined;
    }
}
