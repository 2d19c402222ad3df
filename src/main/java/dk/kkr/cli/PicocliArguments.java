package dk.kkr.cli;

import dk.kkr.wording.Language;
import dk.kkr.writer.CsvTable;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands and their options, which picocli reads and explains. */
final class PicocliArguments {
    private final Commands commands;
    private final PrintWriter help;

    /** @param help where the commands' help goes */
    PicocliArguments(Commands commands, PrintWriter help) {
        this.commands = commands;
        this.help = help;
    }

    /** The command to run; for help, one that has already printed it, and for wrong usage one that throws. */
    Invocation read(String... args) {
        try {
            ParseResult parsed = commandLine(args).parseArgs(args);
            ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
            String name = last.commandSpec().qualifiedName();
            Integer helped = CommandLine.executeHelpRequest(parsed);
            Callable<Integer> command = last.commandSpec().commandLine().getCommand();
            return new Invocation(name, helped == null ? command : () -> helped);
        } catch (ParameterException e) {
            return new Invocation(e.getCommandLine().getCommandSpec().qualifiedName(), () -> {
                throw new UsageException(UsageMessage.of(e));
            });
        }
    }

    /**
     * The commands, as man pages and completion are made from them too.
     *
     * @param args of the run; without any, every command is there
     */
    CommandLine commandLine(String... args) {
        CommandLine commandLine =
                new CommandLine(new KkrCommand(commands.streams().err()));
        for (Object command : commandsFor(args)) {
            commandLine.addSubcommand(command);
        }
        // Expanded, a file could not be called @dump.txt.
        return withConverters(commandLine).setOut(help).setExpandAtFiles(false);
    }

    private static CommandLine withConverters(CommandLine commandLine) {
        return commandLine
                .registerConverter(OutputFormat.class, new ChoiceConverter<>(OutputFormat.class))
                .registerConverter(CsvTable.class, new ChoiceConverter<>(CsvTable.class))
                .registerConverter(Language.class, new ChoiceConverter<>(Language.class))
                .registerConverter(TextFormat.class, new ChoiceConverter<>(TextFormat.class))
                .registerConverter(ReportFormat.class, new ChoiceConverter<>(ReportFormat.class))
                .registerConverter(ColorMode.class, new ChoiceConverter<>(ColorMode.class))
                .registerConverter(CompletionCommand.Shell.class, new ChoiceConverter<>(CompletionCommand.Shell.class))
                .registerConverter(int.class, PicocliArguments::wholeNumber)
                .registerConverter(boolean.class, PicocliArguments::flag);
    }

    private static int wholeNumber(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException("expected a whole number, not '" + value + "'");
        }
    }

    /** What picocli asks for in {@code --strict} and in {@code --strict=false}. */
    private static boolean flag(String value) {
        if (value.equals("true") || value.equals("false")) {
            return value.equals("true");
        }
        throw new CommandLine.TypeConversionException("takes no value, not '" + value + "'");
    }

    /** Only the wanted command, if it is known: looking through a command's options takes as long as a dump. */
    private List<Object> commandsFor(String... args) {
        String wanted = args.length == 0 ? "" : args[0];
        return switch (wanted) {
            case "--version" -> args.length == 1 ? List.of() : allCommands();
            case "parse" -> List.of(commands.parse());
            case "repair" -> List.of(commands.repair());
            case "check" -> List.of(commands.check());
            case "text" -> List.of(commands.text());
            default -> allCommands();
        };
    }

    private List<Object> allCommands() {
        return List.of(
                commands.parse(),
                commands.repair(),
                commands.check(),
                commands.text(),
                new SchemaCommand(commands.streams().out()),
                new CompletionCommand(commands.streams().out()),
                new CommandLine.HelpCommand());
    }
}
