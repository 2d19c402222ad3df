package dk.kkr.cli;

import picocli.AutoComplete;
import picocli.CommandLine;

/** The script by which bash and zsh complete commands, options, their values and files. */
final class CompletionScript {
    /**
     * With which picocli keeps the shell from completing files, unless an option's value is a file in Java's sense.
     * Ours are names as they were typed.
     */
    private static final String WITHOUT_FILES = "  type compopt &>/dev/null && compopt +o default\n";

    /** As a file of its fpath, zsh runs the script itself the first time, and only then what the script defines. */
    private static final String FIRST_TIME =
            "\n[ \"${funcstack[1]}\" != _kkr ] || _bash_complete -o default -F _complete_kkr\n";

    private CompletionScript() {}

    /** @param kkr with every command */
    static String bash(CommandLine kkr) {
        return AutoComplete.bash("kkr", kkr).replace(WITHOUT_FILES, "");
    }

    /** The same, with the first line by which zsh knows it in its fpath, and a last one for the first Tab key. */
    static String zsh(CommandLine kkr) {
        return "#compdef kkr\n" + bash(kkr) + FIRST_TIME;
    }
}
