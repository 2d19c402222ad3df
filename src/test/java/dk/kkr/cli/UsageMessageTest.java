package dk.kkr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Every way to get a command line wrong, of every command and option that there is: each message is in kkr's words. */
class UsageMessageTest {
    /** Words of picocli's messages. */
    private static final List<String> OF_PICOCLI = List.of(
            "parameter",
            "missing required",
            "unmatched",
            "invalid",
            "should be",
            "exclusive",
            "index",
            "boolean",
            "subcommand",
            "match",
            "null");

    static List<String> wrongCommandLines() {
        PrintWriter help = new PrintWriter(Writer.nullWriter());
        Commands commands = Commands.ofLibrary(Streams.of(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
        CommandLine kkr = new PicocliArguments(commands, help).commandLine();
        List<String> all = new ArrayList<>(List.of("nonsense", "--nonsense", "-", "pom.xml", "help nonsense"));
        for (CommandLine command : kkr.getSubcommands().values()) {
            String name = command.getCommandName();
            if (!name.equals("help")) {
                all.add(name + " --nonsense");
                all.addAll(wrongPositionals(name, command.getCommandSpec()));
                command.getCommandSpec().options().forEach(option -> all.addAll(wrongOptions(name, option)));
            }
        }
        return all;
    }

    private static List<String> wrongPositionals(String name, CommandSpec command) {
        boolean takesAny = command.positionalParameters().stream().anyMatch(ArgSpec::isMultiValue);
        List<String> wrong = new ArrayList<>();
        if (!takesAny) {
            wrong.add(name + (name.equals("completion") ? " bash" : " a") + " b");
        }
        if (command.positionalParameters().stream()
                .anyMatch(each -> each.paramLabel().equals("FILE"))) {
            wrong.add(name);
        }
        return wrong;
    }

    private static List<String> wrongOptions(String name, OptionSpec option) {
        String typed = option.longestName();
        List<String> wrong = new ArrayList<>();
        if (option.arity().max() == 0) {
            wrong.add(name + " " + typed + "=maybe a");
            // The first --help is heeded, whatever follows.
            if (!option.usageHelp() && !option.versionHelp()) {
                wrong.add(name + " " + typed + " " + typed + " a");
            }
        } else {
            Stream.of(option.names()).forEach(each -> wrong.add(name + " a " + each));
            wrong.add(name + " " + typed + " --help a");
            if (!option.isMultiValue()) {
                wrong.add(name + " " + typed + " 1 " + typed + " 1 a");
            }
            if (!List.of(String.class, Object.class).contains(option.auxiliaryTypes()[0])) {
                wrong.add(name + " " + typed + " nonsense a");
            }
        }
        wrong.add(name + " " + typed + "x a");
        return wrong;
    }

    @ParameterizedTest
    @MethodSource("wrongCommandLines")
    void isOneLineInOurWordsAndAHint(String arguments) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("kkr( [a-z]+)?: [^\n]+\nTry 'kkr( [a-z]+)? --help'.\n");
        String message = run.err().toLowerCase(Locale.ROOT);
        assertThat(OF_PICOCLI).noneMatch(word -> message.replace("nonsense", "").contains(word));
    }

    @Test
    void thereAreManyWaysToGetItWrong() {
        assertThat(wrongCommandLines())
                .hasSizeGreaterThan(100)
                .contains("parse --format nonsense a", "parse --jobs 1 --jobs 1 a", "check a -f", "repair a b", "text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            prase             | unknown command 'prase', did you mean 'parse'?
            tekst             | unknown command 'tekst', did you mean 'text'?
            version           | unknown command 'version', did you mean '--version'?
            --parse           | unknown option '--parse', did you mean 'parse'?
            help chekc        | unknown command 'chekc', did you mean 'check'?
            convert           | unknown command 'convert'
            -x                | unknown option '-x'
            pom.xml           | 'pom.xml' is no command, did you mean 'kkr parse pom.xml'?
            src other         | 'src' is no command, did you mean 'kkr parse src'?
            -                 | '-' is no command, did you mean 'kkr parse -'?
            -f csv a          | '-f' goes after a command, as in 'kkr parse -f'
            --log parse       | '--log' goes after a command, as in 'kkr repair --log'
            """)
    void whatWasMeantIsProposed(String arguments, String message) {
        assertThat(Run.of(arguments.split(" ")).err()).isEqualTo("kkr: " + message + "\nTry 'kkr --help'.\n");
    }

    @Test
    void aFileWithABlankCanBeCopied(@TempDir Path folder) throws IOException {
        String file = Files.createFile(folder.resolve("møde 1.txt")).toString();

        assertThat(Run.of(file).err()).contains("did you mean 'kkr parse \"" + file + "\"'?\n");
    }

    @Test
    void kkrAloneSaysHowToBegin() {
        Run run = Run.of();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Turns Danish KKR agendas and minutes")
                .contains("\nUsage: kkr [-hV] COMMAND\n", "\n  kkr parse referat.pdf ")
                .endsWith("\n'kkr --help' lists the commands, 'kkr COMMAND --help' explains one.\n");
        // It fits a terminal of 24 lines.
        assertThat(run.err().lines()).hasSizeLessThan(20);
    }
}
