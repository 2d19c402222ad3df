package dk.kkr.agenda;

import dk.kkr.MeetingParser;
import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Meeting;
import dk.kkr.model.Venue;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecDump;
import dk.kkr.spec.SpecFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/cover.txt}: the input stands before the first item of a small document; with the option {@code whole} it
 * is the document. What is known about the meeting comes out; with {@code findings} also where it was found if not on
 * the cover, and what was not found. {@code council=Sjælland} and {@code date=2021-05-03} are what the user gave.
 */
class CoverSpecTest {
    private static final Set<FindingCode> CODES = EnumSet.of(
            FindingCode.COVER_MISSING,
            FindingCode.COUNCIL_UNKNOWN,
            FindingCode.DATE_UNKNOWN,
            FindingCode.DOCUMENT_TYPE_UNKNOWN,
            FindingCode.DATES_CONTRADICT,
            FindingCode.GIVEN_DIFFERS);

    static List<SpecCase> cases() {
        return SpecFile.read("cover.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(CoverSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) throws Exception {
        Meeting meeting = parserOf(each).parse(SpecDump.bytesOf(each), "spec");
        List<String> facts = new ArrayList<>();
        add(facts, "council", meeting.council().map(Council::displayName));
        add(facts, "type", meeting.documentType().map(CoverSpecTest::nameOf));
        add(facts, "date", meeting.date());
        add(facts, "time", meeting.startTime());
        add(facts, "venue", meeting.venue().map(CoverSpecTest::describe));
        if (each.has("findings")) {
            meeting.findings().stream()
                    .map(Finding::code)
                    .filter(CODES::contains)
                    .sorted()
                    .forEach(code -> facts.add("finding: " + code));
        }
        return facts;
    }

    private static MeetingParser parserOf(SpecCase each) {
        MeetingParser parser = new MeetingParser();
        for (String option : each.options()) {
            String value = option.substring(option.indexOf('=') + 1);
            if (option.startsWith("council=")) {
                parser = parser.withCouncil(Council.ofRegion(value).orElseThrow());
            } else if (option.startsWith("date=")) {
                parser = parser.withDate(LocalDate.parse(value));
            }
        }
        return parser;
    }

    private static void add(List<String> facts, String name, Optional<?> value) {
        value.ifPresent(found -> facts.add(name + ": " + found));
    }

    private static String nameOf(DocumentType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static String describe(Venue venue) {
        return Stream.of(venue.name(), venue.address(), venue.postalCode(), venue.city())
                .map(field -> field.orElse("-"))
                .collect(Collectors.joining(" | "));
    }
}
