package dk.kkr.cli;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.Meeting;
import dk.kkr.model.RepairedText;
import dk.kkr.model.UnusableDumpException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The result of a run of kkr with the test's own parser. */
record Run(int status, String out, String err) {
    static Run parse(DumpParser<Meeting> parser, String... args) {
        return run(parser, unexpected(), unexpected(), new byte[0], prepend("parse", args));
    }

    static Run parseFromStandardInput(DumpParser<Meeting> parser, String input, String... args) {
        return run(parser, unexpected(), unexpected(), input.getBytes(StandardCharsets.UTF_8), prepend("parse", args));
    }

    static Run repair(DumpParser<RepairedText> repairer, String... args) {
        return run(unexpected(), repairer, unexpected(), new byte[0], prepend("repair", args));
    }

    static Run check(DumpParser<CheckedDump> checker, String... args) {
        return run(unexpected(), unexpected(), checker, new byte[0], prepend("check", args));
    }

    static Run of(String... args) {
        return run(unexpected(), unexpected(), unexpected(), new byte[0], args);
    }

    /** The exit status of a run whose standard output is {@code out}, and what it said on standard error. */
    static Run parseTo(OutputStream out, DumpParser<Meeting> parser, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Program(new Commands(
                        Streams.of(InputStream.nullInputStream(), out, err),
                        parser,
                        unexpected(),
                        unexpected(),
                        unexpected()))
                .run(prepend("parse", args));
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }

    private static Run run(
            DumpParser<Meeting> parser,
            DumpParser<RepairedText> repairer,
            DumpParser<CheckedDump> checker,
            byte[] input,
            String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Program(new Commands(
                        Streams.of(new ByteArrayInputStream(input), out, err),
                        parser,
                        repairer,
                        checker,
                        (dump, name, options) -> options.toParser().text(dump)))
                .run(args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static <T> DumpParser<T> unexpected() {
        return (dump, name, options) -> {
            throw new UnusableDumpException(0, "this command should not have been called");
        };
    }

    private static String[] prepend(String command, String... args) {
        String[] all = new String[args.length + 1];
        all[0] = command;
        System.arraycopy(args, 0, all, 1, args.length);
        return all;
    }
}
