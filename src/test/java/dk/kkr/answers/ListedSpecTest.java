package dk.kkr.answers;

import dk.kkr.MeetingParser;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.Answers;
import dk.kkr.model.Attachment;
import dk.kkr.model.Fact;
import dk.kkr.model.ItemDate;
import dk.kkr.model.Meeting;
import dk.kkr.model.Reference;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecDump;
import dk.kkr.spec.SpecFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/attachments.txt}, {@code spec/days.txt}, {@code spec/references.txt}: the input is the text of a section
 * of item 2.2 of the minutes of KKR Sjælland of 3 May 2021, whose items are 1, 1.1, 2, 2.1 to 2.3, 3 and 3.1. The
 * section is {@code Baggrund}, or {@code Bilag}, {@code Indstilling}, {@code Beslutning} with the option {@code bilag}
 * …; with {@code plan} the item is called {@code Mødeplan}. With {@code whole} the input is the document. Out come
 * title, marker, number and URL of each attachment, or what the file is about of the rest; with {@code facts} also
 * certainty, rule and quote.
 */
class ListedSpecTest {
    static Stream<SpecCase> cases() {
        return Stream.of("attachments.txt", "days.txt", "references.txt").flatMap(file -> SpecFile.read(file).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(ListedSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) throws Exception {
        Meeting meeting = new MeetingParser().parse(SpecDump.bytesOf(each), "spec");
        List<String> facts = new ArrayList<>();
        add(meeting.items(), each, facts);
        return facts;
    }

    private static void add(List<AgendaItem> items, SpecCase each, List<String> facts) {
        for (AgendaItem item : items) {
            Answers answers = item.answers();
            switch (each.file()) {
                case "attachments.txt" ->
                    answers.attachments().forEach(found -> facts.add(describe(found) + proof(found.fact(), each)));
                case "days.txt" ->
                    answers.dates().forEach(found -> facts.add(describe(found) + proof(found.fact(), each)));
                default ->
                    answers.references().forEach(found -> facts.add(describe(found, each) + proof(found.fact(), each)));
            }
            add(item.items(), each, facts);
        }
    }

    private static String describe(Attachment found) {
        return String.join(
                " | ",
                found.title().orElse("-"),
                found.marker().orElse("-"),
                found.number().orElse("-"),
                found.url().orElse("-"));
    }

    private static String describe(ItemDate found) {
        return found.date() + " " + nameOf(found.type());
    }

    private static String describe(Reference found, SpecCase each) {
        Optional<String> id = found.meetingId().filter(any -> each.has("facts")).map(any -> " (" + any + ")");
        return nameOf(found.type())
                + " "
                + found.date().map(Object::toString).or(found::number).orElse("-")
                + id.orElse("");
    }

    private static String proof(Fact fact, SpecCase each) {
        return each.has("facts") ? ", " + nameOf(fact.certainty()) + " (" + fact.reason() + "): " + fact.quote() : "";
    }

    private static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
