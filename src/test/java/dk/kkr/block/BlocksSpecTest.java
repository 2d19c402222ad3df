package dk.kkr.block;

import dk.kkr.MeetingParser;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.Section;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecDump;
import dk.kkr.spec.SpecFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/blocks.txt}: the input is the text of a section, and the section's text comes out: paragraphs separated
 * by an empty line, list entries and table rows on lines of their own. {@code FramedText} has what stands around it.
 */
class BlocksSpecTest {
    static List<SpecCase> cases() {
        return SpecFile.read("blocks.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(BlocksSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) throws Exception {
        List<AgendaItem> items =
                new MeetingParser().parse(SpecDump.bytesOf(each), "spec").items();
        return items.get(1).sections().stream()
                .map(Section::text)
                .flatMap(String::lines)
                .toList();
    }
}
