package dk.kkr.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.kkr.MeetingParser;
import dk.kkr.model.CheckedDump;
import dk.kkr.model.LineAccount;
import dk.kkr.model.Meeting;
import dk.kkr.model.Source;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.sample.Sample;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a dump's line ends and encoding, the same meeting comes out. */
@Tag("slow")
class EncodingsTest {
    private static final Source ANY = Source.ofText("dump", "", "", 0);
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static List<Sample> samples() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void linesMayEndInCrLfOrCr(Sample sample) throws Exception {
        Parsed parsed = parse(sample.text(), StandardCharsets.UTF_8);

        assertThat(parse(sample.text().replace("\n", "\r\n"), StandardCharsets.UTF_8))
                .isEqualTo(parsed);
        assertThat(parse(sample.text().replace("\n", "\r"), StandardCharsets.UTF_8))
                .isEqualTo(parsed);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aByteOrderMarkIsNoText(Sample sample) throws Exception {
        Parsed parsed = parse(sample.text(), StandardCharsets.UTF_8);
        String marked = "\uFEFF" + sample.text();

        assertThat(parse(marked, StandardCharsets.UTF_8)).isEqualTo(parsed);
        assertThat(parse(marked, StandardCharsets.UTF_16LE)).isEqualTo(parsed);
        assertThat(parse(marked, StandardCharsets.UTF_16BE)).isEqualTo(parsed);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void utf16NeedsNoByteOrderMark(Sample sample) throws Exception {
        Parsed parsed = parse(sample.text(), StandardCharsets.UTF_8);

        assertThat(parse(sample.text(), StandardCharsets.UTF_16LE)).isEqualTo(parsed);
        assertThat(parse(sample.text(), StandardCharsets.UTF_16BE)).isEqualTo(parsed);
    }

    /** What windows-1252 lacks (the subscript of CO₂, some bullets) is replaced first. */
    @ParameterizedTest
    @MethodSource("samples")
    void windows1252IsFoundOut(Sample sample) throws Exception {
        String text = sample.text().replace('₂', '2').replace('➢', '•');
        assumeThat(WINDOWS_1252.newEncoder().canEncode(text)).isTrue();

        assertThat(parse(text, WINDOWS_1252)).isEqualTo(parse(text, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void lettersMayBeDecomposed(Sample sample) throws Exception {
        String decomposed = Normalizer.normalize(sample.text(), Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(sample.text());
        assertThat(parse(decomposed, StandardCharsets.UTF_8)).isEqualTo(parse(sample.text(), StandardCharsets.UTF_8));
    }

    private record Parsed(Meeting meeting, LineAccount account) {}

    /** The meeting without what must differ, the source. */
    private static Parsed parse(String text, Charset charset) throws UnusableDumpException {
        CheckedDump checked = new MeetingParser().check(text.getBytes(charset), "dump");
        return new Parsed(withoutSource(checked.meeting()), checked.account());
    }

    private static Meeting withoutSource(Meeting meeting) {
        return new Meeting(
                ANY,
                meeting.council(),
                meeting.documentType(),
                meeting.date(),
                meeting.startTime(),
                meeting.venue(),
                meeting.participants(),
                meeting.tableOfContents(),
                meeting.items(),
                meeting.findings(),
                meeting.decisions(),
                meeting.evidence());
    }
}
