package dk.kkr.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.markdown.ParsedPage;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.Finding;
import dk.kkr.wording.Language;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;

/** The page of a dump has each item and its answers, word for word, and nothing of the dump has become its markup. */
final class PageHoldsAnswers {
    private PageHoldsAnswers() {}

    static void check(ParsedDump dump) {
        ParsedPage page = ParsedPage.of(dump.meeting(), Language.DANISH).checkOnlyOwnNodes(dump.name());
        List<AgendaItem> items = dump.items().toList();

        assertThat(page.source())
                .as(dump.name())
                .startsWith("# ")
                .endsWith("\n")
                .doesNotEndWith("\n\n");
        assertThat(page.count(Heading.class))
                .as("%s: a heading for the page, each item and the warnings", dump.name())
                .isEqualTo(1 + items.size() + (hasWarning(dump) ? 1 : 0));
        assertThat(page.count(BlockQuote.class))
                .as("%s: a quote for each decision", dump.name())
                .isEqualTo(items.stream()
                        .filter(item -> item.answers().resolution().isPresent())
                        .count());
        String words = page.words();
        items.stream()
                .flatMap(PageHoldsAnswers::texts)
                .forEach(text -> assertThat(words).as(dump.name()).contains(ParsedPage.words(text)));
    }

    private static boolean hasWarning(ParsedDump dump) {
        return dump.meeting().findings().stream().anyMatch(Finding::isWarning);
    }

    private static Stream<String> texts(AgendaItem item) {
        return Stream.of(
                        Stream.of(item.number() + ". " + item.title()),
                        item.answers().recommendations().stream().map(point -> point.text()),
                        item.answers().resolution().stream()
                                .map(resolution -> resolution.fact().quote()),
                        item.answers().resolution().stream()
                                .flatMap(resolution -> resolution.remarks().stream())
                                .map(remark -> remark.fact().quote()),
                        item.answers().attachments().stream().flatMap(attachment -> attachment.title().stream()),
                        item.answers().dates().stream().map(date -> date.fact().quote()))
                .flatMap(each -> each);
    }
}
