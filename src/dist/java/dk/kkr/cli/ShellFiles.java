package dk.kkr.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** Writes what a package brings for shells and readers: completion for bash and zsh, a man page for each command. */
public final class ShellFiles {
    private ShellFiles() {}

    /**
     * Writes {@code kkr.bash}, {@code _kkr}, {@code kkr.1}, {@code kkr-parse.1} and so on.
     *
     * @param args the folder to write into
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Commands commands = Commands.ofLibrary(Streams.ofProcess());
        CommandLine kkr = new PicocliArguments(commands, new PrintWriter(System.out, true)).commandLine();
        write(folder.resolve("kkr.bash"), CompletionScript.bash(kkr));
        write(folder.resolve("_kkr"), CompletionScript.zsh(kkr));
        write(folder.resolve("kkr.1"), new ManPage(kkr).text());
        for (CommandLine command : kkr.getSubcommands().values()) {
            write(folder.resolve("kkr-" + command.getCommandName() + ".1"), new ManPage(command).text());
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
