package dk.kkr.answers;

import dk.kkr.MeetingParser;
import dk.kkr.model.Answers;
import dk.kkr.model.Fact;
import dk.kkr.model.Meeting;
import dk.kkr.model.Position;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Remark;
import dk.kkr.model.Resolution;
import dk.kkr.model.Vote;
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
 * {@code spec/recommendations.txt}, {@code spec/resolutions.txt}: the input is an item's title and sections, in minutes
 * of KKR Midtjylland of 3 September 2020; with {@code agenda} in an agenda, with {@code other} in another body's.
 *
 * <p>Of each recommendation come out marker, actions and text, a hyphen for what there is not, {@code /} for a line's
 * end. Of a resolution come out what was decided and whether it follows the recommendation, then, a line each, only
 * what there is: what became of the points, the vote, when the item comes back, to whom it was sent, who stood where,
 * what goes with the decision. With {@code facts} also certainty, rule and, of a resolution, the quote.
 */
class DecisionsSpecTest {
    static Stream<SpecCase> cases() {
        return Stream.of("recommendations.txt", "resolutions.txt").flatMap(file -> SpecFile.read(file).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(DecisionsSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) throws Exception {
        Meeting meeting = new MeetingParser().parse(SpecDump.bytesOf(each), "spec");
        Answers answers = meeting.items().get(0).answers();
        if (each.file().equals("recommendations.txt")) {
            return answers.recommendations().stream()
                    .map(point -> describe(point, each.has("facts")))
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        answers.resolution().ifPresent(said -> addResult(said, each.has("facts"), lines));
        addPoints(answers.recommendations(), lines);
        answers.resolution().ifPresent(said -> addRest(said, lines));
        return lines;
    }

    private static String describe(Recommendation point, boolean facts) {
        String actions = point.actions().stream().map(DecisionsSpecTest::name).collect(Collectors.joining(", "));
        String said = point.marker().orElse("-") + " | " + (actions.isEmpty() ? "-" : actions) + " | "
                + onOneLine(point.text());
        return facts ? said + " | " + proof(point.fact()) : said;
    }

    private static void addResult(Resolution said, boolean facts, List<String> lines) {
        lines.add(name(said.result()) + ", "
                + said.follows().map(DecisionsSpecTest::name).orElse("-"));
        if (facts) {
            lines.add(proof(said.fact()) + ": " + onOneLine(said.fact().quote()));
        }
    }

    private static void addPoints(List<Recommendation> points, List<String> lines) {
        if (points.stream().anyMatch(point -> point.result().isPresent())) {
            lines.add(points.stream()
                    .map(point -> point.result().map(DecisionsSpecTest::name).orElse("-"))
                    .collect(Collectors.joining(" ", "points ", "")));
        }
    }

    private static void addRest(Resolution said, List<String> lines) {
        if (!said.vote().equals(Vote.UNSAID)) {
            lines.add(("vote " + describe(said.vote())).strip());
        }
        said.deferredTo().ifPresent(day -> lines.add("deferred to " + day));
        said.referredTo().ifPresent(body -> lines.add("referred to " + body));
        for (Position position : said.positions()) {
            lines.add(position.voter() + " " + name(position.option()));
        }
        for (Remark remark : said.remarks()) {
            lines.add(name(remark.type()) + ": " + onOneLine(remark.fact().quote()));
        }
    }

    /** The method only where it is no mere vote, which the numbers say. */
    private static String describe(Vote vote) {
        Optional<String> method =
                vote.method().filter(how -> how != Vote.Method.VOTE).map(DecisionsSpecTest::name);
        return Stream.of(
                        vote.inFavour().map(count -> count + " for"),
                        vote.against().map(count -> count + " against"),
                        vote.abstaining().map(count -> count + " abstain"),
                        method)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String proof(Fact fact) {
        return name(fact.certainty()) + " (" + fact.reason() + ")";
    }

    private static String onOneLine(String text) {
        return text.replace("\n", " / ");
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
