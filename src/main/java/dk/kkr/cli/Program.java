package dk.kkr.cli;

import dk.kkr.model.Severity;
import dk.kkr.text.VisibleText;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One run of kkr: reads the arguments, runs the command, and reports failures that no input caused. */
final class Program {
    private final Commands commands;
    private final Streams streams;

    Program(Commands commands) {
        this.commands = commands;
        this.streams = commands.streams();
    }

    /** The exit status. Everything written has left the process, or the status says that it has not. */
    int run(String... args) {
        PrintWriter help = new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
        int status = execute(help, args);
        help.flush();
        Optional<OutputException> failure = streams.out().failure();
        return failure.isPresent() ? outputFailed(failure.get()) : status;
    }

    private int execute(PrintWriter help, String... args) {
        try {
            return call(read(help, args));
        } catch (OutOfMemoryError e) {
            // Not caused by one dump: such failures are reported where the dump is parsed.
            new Messages(streams.err(), Severity.ERROR).failure("kkr", 0, "ran out of memory, try --jobs 1");
            return ExitStatus.FAILED;
        }
    }

    private Invocation read(PrintWriter help, String... args) {
        Optional<Invocation> plain = PlainArguments.read(commands, args);
        return plain.isPresent() ? plain.get() : new PicocliArguments(commands, help).read(args);
    }

    private int call(Invocation invocation) {
        try {
            return invocation.command().call();
        } catch (UsageException e) {
            return wrongUsage(invocation.name(), String.valueOf(e.getMessage()));
        } catch (OutputException e) {
            // A failure of standard output may show only at the end of the run, so it is reported there.
            return streams.out().failure().isPresent() ? ExitStatus.FAILED : outputFailed(e);
        } catch (Exception e) {
            e.printStackTrace(streams.err());
            return ExitStatus.FAILED;
        }
    }

    /** One line that says what is wrong, and one that says where to read more. */
    private int wrongUsage(String command, String message) {
        streams.err().println(command + ": " + VisibleText.of(message));
        streams.err().println("Try '" + command + " --help'.");
        return ExitStatus.WRONG_USAGE;
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
