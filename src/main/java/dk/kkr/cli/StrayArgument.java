package dk.kkr.cli;

import dk.kkr.archive.DumpFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** An argument that has no place where it stands, and what its user may have meant by it. */
final class StrayArgument {
    /** What most people want of a file. */
    private static final String OF_FILES = "parse";

    private final CommandSpec command;
    private final String argument;

    /** @param command the last one before the argument */
    StrayArgument(CommandSpec command, String argument) {
        this.command = command;
        this.argument = argument;
    }

    /** One line. */
    String message() {
        if (command.parent() != null) {
            return isOption() ? unknown("option") : "one argument too many: '" + argument + "'";
        }
        if (isInput()) {
            return "'" + argument + "' is no command, did you mean '" + inCommand(OF_FILES) + "'?";
        }
        Optional<String> owner = isOption() ? commandWithOption() : Optional.empty();
        if (owner.isPresent()) {
            return "'" + argument + "' goes after a command, as in '" + inCommand(owner.get()) + "'";
        }
        return unknown(isOption() ? "option" : "command");
    }

    private boolean isOption() {
        return argument.startsWith("-") && !argument.equals(DumpFile.STANDARD_INPUT);
    }

    private boolean isInput() {
        try {
            return argument.equals(DumpFile.STANDARD_INPUT) || Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** As it can be copied: in quotes where it has a blank. */
    private String inCommand(String name) {
        String word = argument.indexOf(' ') < 0 ? argument : "\"" + argument + "\"";
        return command.qualifiedName() + " " + name + " " + word;
    }

    private Optional<String> commandWithOption() {
        for (CommandLine each : command.subcommands().values()) {
            if (each.getCommandSpec().findOption(argument) != null) {
                return Optional.of(each.getCommandName());
            }
        }
        return Optional.empty();
    }

    private String unknown(String kind) {
        List<String> names = new ArrayList<>(command.subcommands().keySet());
        // '--hlep' is as near to 'help' as to '--help': what is written like it comes first.
        names.addAll(
                isOption() ? 0 : names.size(),
                command.options().stream()
                        .flatMap(option -> Stream.of(option.names()))
                        .toList());
        String nearest = new Nearest(names)
                .to(argument)
                .map(name -> ", did you mean '" + name + "'?")
                .orElse("");
        return "unknown " + kind + " '" + argument + "'" + nearest;
    }
}
