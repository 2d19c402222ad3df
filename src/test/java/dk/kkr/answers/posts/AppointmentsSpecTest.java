package dk.kkr.answers.posts;

import dk.kkr.MeetingParser;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.Appointment;
import dk.kkr.model.Meeting;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecDump;
import dk.kkr.spec.SpecFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/appointments.txt}: the input is an item's title and sections, in minutes; with {@code agenda} in an
 * agenda. Each appointment comes out on a line of its own: action, person, party, municipality, body, role, replaces,
 * start, end, certainty, a hyphen for what is not known.
 */
class AppointmentsSpecTest {
    static List<SpecCase> cases() {
        return SpecFile.read("appointments.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(AppointmentsSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) throws Exception {
        Meeting meeting = new MeetingParser().parse(SpecDump.bytesOf(each), "spec");
        List<String> lines = new ArrayList<>();
        for (AgendaItem item : meeting.items()) {
            item.answers().appointments().forEach(appointment -> lines.add(describe(appointment)));
        }
        return lines;
    }

    private static String describe(Appointment said) {
        return Stream.of(
                        Optional.of(name(said.action())),
                        said.person(),
                        said.party(),
                        said.municipality(),
                        said.body(),
                        Optional.of(name(said.role())),
                        said.replaces(),
                        said.start().map(Object::toString),
                        said.end().map(Object::toString),
                        Optional.of(name(said.fact().certainty())))
                .map(field -> field.orElse("-"))
                .collect(Collectors.joining(" | "));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
