package dk.kkr.invariant;

import dk.kkr.MeetingParser;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Checks all invariants on one dump. */
public final class Invariants {
    private Invariants() {}

    /**
     * Parses and checks.
     *
     * @param name for failure messages: the sample, what was done to it, the seed
     * @return whether the dump had an agenda item
     */
    static boolean check(String name, String dump) {
        return check(name, dump.getBytes(StandardCharsets.UTF_8));
    }

    /** Parses and checks bytes, as {@link #check(String, String)} does. */
    public static boolean check(String name, byte[] dump) {
        Optional<ParsedDump> parsed = ParsedDump.parse(name, dump);
        parsed.ifPresent(EveryStretchOnce::check);
        parsed.ifPresent(EveryWordInOutput::check);
        parsed.ifPresent(LinesHoldWords::check);
        parsed.ifPresent(SourceFromOutput::check);
        parsed.ifPresent(AnswersHaveProof::check);
        parsed.ifPresent(PageHoldsAnswers::check);
        parsed.ifPresent(ReportIsWhole::check);
        return parsed.isPresent();
    }

    /** The way back must exist even where words are repaired. */
    static void checkWithResiduesFixed(String name, String dump) {
        ParsedDump.parseWith(new MeetingParser().withResiduesFixed(), name, dump.getBytes(StandardCharsets.UTF_8))
                .ifPresent(SourceFromOutput::check);
    }
}
