package dk.kkr.bench;

import dk.kkr.agenda.MeetingAssembler;
import dk.kkr.answers.AnswerFinder;
import dk.kkr.block.BlockFinder;
import dk.kkr.block.BlockedText;
import dk.kkr.hyphen.HyphenRepair;
import dk.kkr.input.DumpReader;
import dk.kkr.input.SourceText;
import dk.kkr.model.GivenFacts;
import dk.kkr.model.Meeting;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.outline.OutlineFinder;
import dk.kkr.outline.front.FrontMatter;
import dk.kkr.outline.front.FrontMatterFinder;
import dk.kkr.page.PageLabeller;
import dk.kkr.page.PagedText;
import dk.kkr.spelling.Spelling;
import dk.kkr.writer.JsonMeetingWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The way of each dump through all stages, one of which is measured: what a line knows of itself it finds when first
 * asked, so a stage that was given the same lines again would be measured too fast.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class ParserBenchmark {
    private static final int USUAL_DOCUMENT = 1 << 17;

    /** The stage that is measured. */
    @Param
    public Stage stage = Stage.INPUT;

    private interface Work<T> {
        T run() throws UnusableDumpException, IOException;
    }

    /** From the bytes to the bytes. */
    @Benchmark
    public void parse(Dumps dumps, StageCounters counters, Blackhole sink) throws UnusableDumpException, IOException {
        for (byte[] dump : dumps.contents()) {
            counters.bytes += dump.length;
            sink.consume(parse(dump, counters));
        }
        for (HyphenInput input : dumps.hyphenInputs()) {
            HyphenRepair repair = measure(Stage.HYPHEN, counters, () -> decide(input, sink));
            measure(Stage.RESIDUES, counters, () -> findResidues(input, repair, sink));
        }
    }

    private byte[] parse(byte[] dump, StageCounters counters) throws UnusableDumpException, IOException {
        SourceText source = measure(
                Stage.INPUT, counters, () -> Spelling.mend(new DumpReader(Optional.empty()).read(dump, "dump")));
        PagedText pages = measure(Stage.PAGE, counters, () -> PageLabeller.label(source));
        FrontMatter outline = measure(Stage.OUTLINE, counters, () -> FrontMatterFinder.find(OutlineFinder.find(pages)));
        BlockedText blocks = measure(Stage.BLOCK, counters, () -> BlockFinder.find(outline, false));
        Meeting meeting = measure(
                Stage.AGENDA,
                counters,
                () -> MeetingAssembler.assemble(blocks, new GivenFacts(Optional.empty(), Optional.empty())));
        Meeting answered = measure(Stage.ANSWERS, counters, () -> AnswerFinder.answer(meeting));
        return measure(Stage.JSON, counters, () -> toJson(answered));
    }

    private <T> T measure(Stage work, StageCounters counters, Work<T> steps) throws UnusableDumpException, IOException {
        if (work != stage) {
            return steps.run();
        }
        counters.start();
        T result = steps.run();
        counters.end();
        return result;
    }

    private static byte[] toJson(Meeting meeting) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_DOCUMENT);
        JsonMeetingWriter.pretty(out).write(meeting);
        return out.toByteArray();
    }

    private static HyphenRepair decide(HyphenInput input, Blackhole sink) {
        HyphenRepair repair = input.newRepair();
        input.breaks().forEach(lineBreak -> sink.consume(repair.decide(lineBreak)));
        return repair;
    }

    private static HyphenInput findResidues(HyphenInput input, HyphenRepair repair, Blackhole sink) {
        input.texts().forEach(text -> sink.consume(repair.residuesIn(text, 0, text.length())));
        return input;
    }
}
