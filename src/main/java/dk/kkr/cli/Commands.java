package dk.kkr.cli;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.Meeting;
import dk.kkr.model.PdfLine;
import dk.kkr.model.RepairedText;
import java.util.List;

/** The commands that read dumps, made anew each time, with nothing filled in; and what they all work with. */
record Commands(
        Streams streams,
        DumpParser<Meeting> parser,
        DumpParser<RepairedText> repairer,
        DumpParser<CheckedDump> checker,
        DumpParser<List<PdfLine>> reader) {
    static Commands ofLibrary(Streams streams) {
        return new Commands(
                streams,
                (dump, name, options) -> options.toParser().parse(dump, name),
                (dump, name, options) -> options.toParser().repair(dump, name),
                (dump, name, options) -> options.toParser().check(dump, name),
                (dump, name, options) -> options.toParser().text(dump));
    }

    ParseCommand parse() {
        return new ParseCommand(streams, parser);
    }

    RepairCommand repair() {
        return new RepairCommand(streams, repairer);
    }

    TextCommand text() {
        return new TextCommand(streams, reader);
    }

    CheckCommand check() {
        return new CheckCommand(streams, checker);
    }
}
