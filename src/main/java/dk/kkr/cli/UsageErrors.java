package dk.kkr.cli;

import dk.kkr.text.VisibleText;
import java.io.PrintStream;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage: one line that says what is wrong, and one that names the help. */
final class UsageErrors implements IParameterExceptionHandler {
    /** Some of picocli's messages begin with this. */
    private static final String ERROR = "Error: ";

    private final PrintStream err;

    UsageErrors(PrintStream err) {
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        err.println(command + ": " + VisibleText.of(messageOf(exception)));
        err.println("Try '" + command + " --help'.");
        return ExitStatus.WRONG_USAGE;
    }

    /** picocli counts unmatched arguments from 0, and takes those after an unknown option for options too. */
    private static String messageOf(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            String suggestion = unmatched.getSuggestions().stream()
                    .findFirst()
                    .map(name -> ", did you mean '" + name + "'?")
                    .orElse("");
            return kindOf(argument, unmatched) + " '" + argument + "'" + suggestion;
        }
        String message = String.valueOf(exception.getMessage());
        return message.startsWith(ERROR) ? message.substring(ERROR.length()) : message;
    }

    private static String kindOf(String argument, UnmatchedArgumentException unmatched) {
        if (argument.startsWith("-")) {
            return "unknown option";
        }
        return unmatched.getCommandLine().getParent() == null ? "unknown command" : "one argument too many:";
    }
}
