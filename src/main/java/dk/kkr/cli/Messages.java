package dk.kkr.cli;

import dk.kkr.model.Finding;
import dk.kkr.model.Severity;
import dk.kkr.text.VisibleText;
import java.io.PrintStream;
import java.util.Locale;

/** Messages for people, one per line: {@code FILE:LINE: severity: text}, without {@code :LINE} for the whole file. */
final class Messages {
    private final PrintStream err;
    private final Severity least;

    /** @param least the least severity that is worth a message */
    Messages(PrintStream err, Severity least) {
        this.err = err;
        this.least = least;
    }

    void finding(String file, Finding finding) {
        if (finding.severity().compareTo(least) >= 0) {
            print(file, finding.line(), finding.severity(), finding.message());
        }
    }

    /** @param line 0 where it is about the whole file */
    void failure(String file, int line, String text) {
        print(file, line, Severity.ERROR, text);
    }

    private void print(String file, int line, Severity severity, String text) {
        String place = line == 0 ? file : file + ":" + line;
        err.println(VisibleText.of(place + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + text));
    }
}
