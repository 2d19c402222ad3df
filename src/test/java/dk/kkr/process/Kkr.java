package dk.kkr.process;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The result of the program run as a process. */
record Kkr(int status, String out, String err) {
    static Kkr run(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, Map.of(), arguments);
    }

    static Kkr run(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return run(environment, builder(folder, arguments));
    }

    /** With options for Java. */
    static Kkr runWith(List<String> options, Path folder, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder = builder(folder, arguments);
        builder.command().addAll(1, options);
        return run(Map.of(), builder);
    }

    private static Kkr run(Map<String, String> environment, ProcessBuilder builder)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("kkr", ".out");
        Path err = Files.createTempFile("kkr", ".err");
        try {
            builder.environment().putAll(environment);
            Process process = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            int status = process.waitFor();
            return new Kkr(status, Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Not started yet; in the folder, and with the options of the launcher. */
    static ProcessBuilder builder(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(command());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    /** A shell command in which {@code "$@"} is the program. */
    static Kkr shell(Path folder, String script) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", script, "bash"));
        command.addAll(command());
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Kkr(process.waitFor(), out, "");
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(File.pathSeparator, classPath()),
                "dk.kkr.cli.Main");
    }

    /** The tests', but for what only they have and SQLite's driver would log to. */
    static List<String> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("slf4j"))
                .toList();
    }
}
