package dk.kkr.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** A command's man page, from what its {@code --help} is made from: troff with the man macros. */
final class ManPage {
    private final CommandSpec command;
    private final StringBuilder page = new StringBuilder();

    ManPage(CommandLine commandLine) {
        this.command = commandLine.getCommandSpec();
    }

    String text() {
        UsageMessageSpec usage = command.usageMessage();
        String name = command.qualifiedName("-");
        // No date: the same sources give the same page.
        macro(
                "TH",
                name.toUpperCase(java.util.Locale.ROOT),
                "1",
                "",
                command.root().version()[0],
                "User Commands");
        macro("SH", "NAME");
        line(name + " \\- ", firstSentence(usage));
        macro("SH", "SYNOPSIS");
        macro("nf");
        lines(new CommandLine.Help(command, CommandLine.Help.defaultColorScheme(Ansi.OFF)).synopsis(0));
        macro("fi");
        macro("SH", "DESCRIPTION");
        lines(String.join("\n", usage.description()));
        parameters();
        options();
        commands();
        exitStatus(usage.exitCodeList());
        examples(usage);
        seeAlso();
        return page.toString();
    }

    private void parameters() {
        List<? extends ArgSpec> parameters = command.positionalParameters();
        if (!parameters.isEmpty()) {
            macro("SH", "ARGUMENTS");
            parameters.forEach(parameter -> entry(parameter.paramLabel(), parameter));
        }
    }

    private void options() {
        macro("SH", "OPTIONS");
        command.options().stream()
                .filter(option -> !option.hidden())
                .sorted(Comparator.comparingInt(OptionSpec::order)
                        .thenComparing(option -> option.longestName().replaceFirst("^-+", "")))
                .forEach(option -> entry(
                        String.join(", ", option.names())
                                + (option.arity().max() == 0 ? "" : "=" + option.paramLabel()),
                        option));
    }

    private void entry(String term, ArgSpec argument) {
        macro("TP");
        line("\\fB", term, "\\fR");
        lines(Arrays.stream(argument.description())
                .map(text -> text.replace("${COMPLETION-CANDIDATES}", candidates(argument))
                        .replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValueString())))
                .collect(Collectors.joining("\n")));
    }

    private static String candidates(ArgSpec argument) {
        StringBuilder all = new StringBuilder();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates()
                    .forEach(each -> all.append(all.isEmpty() ? "" : ", ").append(each));
        }
        return all.toString();
    }

    private void commands() {
        if (command.subcommands().isEmpty()) {
            return;
        }
        macro("SH", "COMMANDS");
        command.subcommands().forEach((name, line) -> {
            macro("TP");
            line("\\fB", name, "\\fR");
            lines(String.join("\n", line.getCommandSpec().usageMessage().description()));
        });
    }

    private void exitStatus(Map<String, String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        macro("SH", "EXIT STATUS");
        codes.forEach((code, meaning) -> {
            macro("TP");
            line("\\fB", code, "\\fR");
            lines(meaning);
        });
    }

    private void examples(UsageMessageSpec usage) {
        if (usage.footer().length == 0) {
            return;
        }
        macro("SH", "EXAMPLES");
        macro("nf");
        lines(String.join("\n", usage.footer()));
        macro("fi");
    }

    private void seeAlso() {
        macro("SH", "SEE ALSO");
        List<String> others = command.parent() == null
                ? command.subcommands().keySet().stream()
                        .map(name -> "kkr-" + name)
                        .toList()
                : List.of("kkr");
        line("", String.join("(1), ", others) + "(1)", "");
    }

    private static String firstSentence(UsageMessageSpec usage) {
        return usage.description()[0].replaceFirst("\\.$", "");
    }

    private void macro(String name, String... arguments) {
        page.append('.').append(name);
        for (String argument : arguments) {
            page.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
        }
        page.append('\n');
    }

    private void lines(String text) {
        text.replace("%n", "\n").lines().forEach(line -> line("", line, ""));
    }

    private void line(String before, String text) {
        line(before, text, "");
    }

    private void line(String before, String text, String after) {
        String whole = before + escaped(text) + after;
        // A dot or an apostrophe at the beginning would be a macro.
        page.append(whole.startsWith(".") || whole.startsWith("'") ? "\\&" : "")
                .append(whole)
                .append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\(rs").replace("-", "\\-").replace("'", "\\(aq");
    }
}
