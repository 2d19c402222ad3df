package dk.kkr.cli;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in words that name the argument first and say what to do: one line. */
final class UsageMessage {
    private UsageMessage() {}

    static String of(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            // Those after an unknown option count as unmatched, too.
            return stray(exception, unmatched.getUnmatched().get(0));
        }
        if (exception instanceof MissingParameterException missing) {
            return missing(missing.getMissing().get(0));
        }
        if (exception instanceof OverwrittenOptionException twice) {
            return nameOf(twice.getOverwritten()) + " can be given only once";
        }
        ArgSpec argument = exception.getArgSpec();
        if (argument != null && exception.getCause() instanceof TypeConversionException wrong) {
            return nameOf(argument) + ": " + wrong.getMessage();
        }
        // 'kkr help pars'
        return stray(exception, String.valueOf(exception.getValue()));
    }

    private static String stray(ParameterException exception, String argument) {
        return new StrayArgument(exception.getCommandLine().getCommandSpec(), argument).message();
    }

    private static String missing(ArgSpec argument) {
        return argument.isOption()
                ? nameOf(argument) + " needs a value: " + nameOf(argument) + " " + argument.paramLabel()
                : FileNames.MISSING;
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
