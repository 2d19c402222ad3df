package dk.kkr.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command that holds the others. By itself it is a question, to which the answer is how to begin. */
@Command(
        name = "kkr",
        description = {
            "Turns Danish KKR agendas and minutes, PDFs or text dumps of them, into tables, JSON and pages.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionFromJar.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kkr parse referat.pdf                  the whole meeting as JSON",
            "  kkr parse -f csv *.pdf > items.csv     one row per agenda item",
            "  kkr parse -f md referat.pdf            a page for a colleague",
            "  kkr parse dumps -o kkr.db              a whole archive as a SQLite database",
            "  kkr repair referat.txt                 the running text, hyphens repaired",
            "  kkr check referat.txt                  what was found, and how sure it is",
            "  kkr text referat.pdf                   the lines that kkr reads from a PDF",
            "",
            "'kkr --help' lists the commands, 'kkr COMMAND --help' explains one."
        })
final class KkrCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private final PrintStream err;

    KkrCommand(PrintStream err) {
        this.err = err;
    }

    /** On standard error and not all well: a script that calls kkr with an empty variable wants data. */
    @Override
    public Integer call() {
        Help help = spec.commandLine().getHelp();
        err.print(help.description());
        err.print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
        err.print(help.footerHeading() + help.footer());
        return ExitStatus.WRONG_USAGE;
    }
}
