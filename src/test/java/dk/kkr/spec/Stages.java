package dk.kkr.spec;

import dk.kkr.input.DumpReader;
import dk.kkr.input.SourceText;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.outline.Outline;
import dk.kkr.outline.OutlineFinder;
import dk.kkr.page.PageLabeller;
import dk.kkr.page.PagedText;
import dk.kkr.spelling.Spelling;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes a dump's text as far as one of the stages, whose output the specs look at. */
public final class Stages {
    private Stages() {}

    /** The numbered, normalised lines. */
    public static SourceText source(String dump) throws UnusableDumpException {
        return Spelling.mend(new DumpReader(Optional.of(StandardCharsets.UTF_8))
                .read(dump.getBytes(StandardCharsets.UTF_8), "spec"));
    }

    /** The labelled spans. */
    public static PagedText pages(String dump) throws UnusableDumpException {
        return PageLabeller.label(source(dump));
    }

    /** The skeleton. */
    public static Outline outline(String dump) throws UnusableDumpException {
        return OutlineFinder.find(pages(dump));
    }
}
