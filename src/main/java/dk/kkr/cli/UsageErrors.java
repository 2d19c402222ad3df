package dk.kkr.cli;

import dk.kkr.text.VisibleText;
import java.io.PrintStream;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage: one line that says what is wrong, and where to read how it is right. */
final class UsageErrors implements IParameterExceptionHandler {
    private final PrintStream err;

    UsageErrors(PrintStream err) {
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        err.println(command + ": " + VisibleText.of(exception.getMessage() + suggestion(exception)));
        err.println("Try '" + command + " --help'.");
        return ExitStatus.WRONG_USAGE;
    }

    private static String suggestion(ParameterException exception) {
        return exception instanceof UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions().stream()
                        .findFirst()
                        .map(name -> ", did you mean '" + name + "'?")
                        .orElse("")
                : "";
    }
}
