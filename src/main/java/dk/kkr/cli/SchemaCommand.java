package dk.kkr.cli;

import dk.kkr.writer.MeetingSchema;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code kkr schema}. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema (2020-12) of the output of 'kkr parse': the meaning, type and an example of every "
                    + "field.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionFromJar.class,
        footerHeading = "%nExamples:%n",
        footer = {"  kkr schema > meeting.schema.json", "  kkr schema | jq '.properties | keys'"})
final class SchemaCommand implements Callable<Integer> {
    private final NamedOutput out;

    SchemaCommand(NamedOutput out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        MeetingSchema.copyTo(out);
        return ExitStatus.ALL_WELL;
    }
}
