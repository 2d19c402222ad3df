package dk.kkr.cli;

import dk.kkr.writer.OutputName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kkr completion}. */
@Command(
        name = "completion",
        description = {"Prints a script that lets bash or zsh complete commands, options, their values and files.", ""},
        mixinStandardHelpOptions = true,
        versionProvider = VersionFromJar.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(kkr completion)                          for this shell",
            "  kkr completion bash > /etc/bash_completion.d/kkr  for all of them",
        })
final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private final NamedOutput out;

    @Parameters(paramLabel = "SHELL", arity = "0..1", description = "bash or zsh. Default: bash.")
    private Shell shell = Shell.BASH;

    CompletionCommand(NamedOutput out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine kkr = spec.root().commandLine();
        String script = shell == Shell.ZSH ? CompletionScript.zsh(kkr) : CompletionScript.bash(kkr);
        out.write(script.getBytes(StandardCharsets.UTF_8));
        return ExitStatus.ALL_WELL;
    }

    /** The shells that the script is for. */
    enum Shell {
        BASH,
        ZSH;

        /** As written on the command line. */
        @Override
        public String toString() {
            return OutputName.of(this);
        }
    }
}
