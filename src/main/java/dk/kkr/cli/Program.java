package dk.kkr.cli;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.Meeting;
import dk.kkr.model.RepairedText;
import dk.kkr.model.Severity;
import dk.kkr.writer.CsvTable;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** One run of kkr: its commands, and what becomes of failures that are no input's fault. */
final class Program {
    private final Streams streams;
    private final DumpParser<Meeting> parser;
    private final DumpParser<RepairedText> repairer;
    private final DumpParser<CheckedDump> checker;

    Program(
            Streams streams,
            DumpParser<Meeting> parser,
            DumpParser<RepairedText> repairer,
            DumpParser<CheckedDump> checker) {
        this.streams = streams;
        this.parser = parser;
        this.repairer = repairer;
        this.checker = checker;
    }

    static Program ofLibrary(Streams streams) {
        return new Program(
                streams,
                (dump, name, options) -> options.toParser().parse(dump, name),
                (dump, name, options) -> options.toParser().repair(dump, name),
                (dump, name, options) -> options.toParser().check(dump, name));
    }

    /** The exit status. Everything that was written has left the process, or the status says that it has not. */
    int run(String... args) {
        PrintWriter help = new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
        int status = execute(help, args);
        help.flush();
        return streams.out().failure().map(this::outputFailed).orElse(status);
    }

    private int execute(PrintWriter help, String... args) {
        try {
            Optional<Callable<Integer>> plain = PlainArguments.of(args).flatMap(this::commandWith);
            return plain.isPresent()
                    ? call(plain.get())
                    : commandLine(help, args).execute(args);
        } catch (OutOfMemoryError e) {
            // No one dump's: those are told where they are parsed.
            new Messages(streams.err(), Severity.ERROR).failure("kkr", 0, "ran out of memory, try --jobs 1");
            return ExitStatus.FAILED;
        }
    }

    private Optional<Callable<Integer>> commandWith(PlainArguments plain) {
        return switch (plain.command()) {
            case "parse" -> Optional.of(parse().with(plain));
            case "check" -> check().with(plain);
            case "repair" -> repair().with(plain);
            default -> Optional.empty();
        };
    }

    private int call(Callable<Integer> command) {
        try {
            return command.call();
        } catch (Exception e) {
            return commandFailed(e);
        }
    }

    /**
     * The commands; {@code help} is where their help goes. Also what man pages and completion are made from.
     *
     * @param args of the run; without any, every command is there
     */
    CommandLine commandLine(PrintWriter help, String... args) {
        CommandLine commandLine = new CommandLine(new KkrCommand());
        for (Object command : commandsFor(args)) {
            commandLine.addSubcommand(command);
        }
        return withConverters(commandLine)
                .setOut(help)
                .setErr(new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true))
                // A file may be called @dump.txt.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new UsageErrors(streams.err()))
                .setExecutionExceptionHandler((failure, command, parsed) -> commandFailed(failure));
    }

    private static CommandLine withConverters(CommandLine commandLine) {
        return commandLine
                .registerConverter(OutputFormat.class, new ChoiceConverter<>(OutputFormat.class))
                .registerConverter(CsvTable.class, new ChoiceConverter<>(CsvTable.class))
                .registerConverter(ReportFormat.class, new ChoiceConverter<>(ReportFormat.class))
                .registerConverter(ColorMode.class, new ChoiceConverter<>(ColorMode.class))
                .registerConverter(CompletionCommand.Shell.class, new ChoiceConverter<>(CompletionCommand.Shell.class))
                .registerConverter(int.class, Program::wholeNumber);
    }

    private static int wholeNumber(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException("expected a whole number, not '" + value + "'");
        }
    }

    /** The one that is wanted, where it can be told: to look through a command's options takes as long as a dump. */
    private List<Object> commandsFor(String... args) {
        String wanted = args.length == 0 ? "" : args[0];
        return switch (wanted) {
            case "--version" -> args.length == 1 ? List.of() : allCommands();
            case "parse" -> List.of(parse());
            case "repair" -> List.of(repair());
            case "check" -> List.of(check());
            default -> allCommands();
        };
    }

    private List<Object> allCommands() {
        return List.of(
                parse(),
                repair(),
                check(),
                new SchemaCommand(streams.out()),
                new CompletionCommand(streams.out()),
                new CommandLine.HelpCommand());
    }

    private ParseCommand parse() {
        return new ParseCommand(streams, parser);
    }

    private RepairCommand repair() {
        return new RepairCommand(streams, repairer);
    }

    private CheckCommand check() {
        return new CheckCommand(streams, checker);
    }

    private int commandFailed(Exception failure) {
        if (!(failure instanceof OutputException outputFailure)) {
            failure.printStackTrace(streams.err());
            return ExitStatus.FAILED;
        }
        // Standard output's failure is reported at the end of the run, where it may show up for the first time.
        return streams.out().failure().isPresent() ? ExitStatus.FAILED : outputFailed(outputFailure);
    }

    private int outputFailed(OutputException failure) {
        if (failure.isClosedPipe()) {
            return ExitStatus.CLOSED_PIPE;
        }
        new Messages(streams.err(), Severity.ERROR)
                .failure(failure.output(), 0, "cannot be written: " + failure.getMessage());
        return ExitStatus.FAILED;
    }
}
