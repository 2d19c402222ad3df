package dk.kkr.cli;

import dk.kkr.MeetingParser;
import dk.kkr.model.Council;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of the commands that read meetings: how to read dumps, and what those that do not say it leave open. */
final class MeetingOptions extends ParserOptions {
    @Option(
            names = "--council",
            paramLabel = "NAME",
            converter = CouncilConverter.class,
            completionCandidates = CouncilConverter.Names.class,
            description =
                    "The council of dumps that name none: ${COMPLETION-CANDIDATES}. One that a dump names is taken "
                            + "instead; where it is another, a finding says so.")
    private Optional<Council> council = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description =
                    "The day of the meeting of dumps that do not say it. One that a dump says is taken instead, as above.")
    private Optional<LocalDate> date = Optional.empty();

    @Override
    MeetingParser toParser() {
        MeetingParser parser = super.toParser();
        if (council.isPresent()) {
            parser = parser.withCouncil(council.get());
        }
        return date.isPresent() ? parser.withDate(date.get()) : parser;
    }

    @Override
    String describe() {
        return super.describe()
                + council.map(name -> " --council " + name.slug()).orElse("")
                + date.map(day -> " --date " + day).orElse("");
    }
}
