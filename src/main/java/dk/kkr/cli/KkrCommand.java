package dk.kkr.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The command that holds the others. */
@Command(
        name = "kkr",
        description = {"Turns Danish KKR agendas and minutes, PDFs or text dumps of them, into JSON and CSV.", ""},
        mixinStandardHelpOptions = true,
        versionProvider = VersionFromJar.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kkr parse referat.pdf                  the whole meeting as JSON",
            "  kkr parse -f csv *.pdf > items.csv     one row per agenda item",
            "  kkr repair referat.txt                 the running text, hyphens repaired",
            "  kkr check referat.txt                  what was found, and how sure it is",
            "  kkr text referat.pdf                   the lines that kkr reads from a PDF",
            "",
            "'kkr COMMAND --help' explains a command."
        })
final class KkrCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new UsageException("no command given");
    }
}
