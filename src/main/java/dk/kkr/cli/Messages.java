package dk.kkr.cli;

import dk.kkr.model.Finding;
import dk.kkr.model.Severity;
import dk.kkr.text.VisibleText;
import dk.kkr.writer.OutputName;
import java.io.PrintStream;

/**
 * Messages for people, one per line: {@code FILE:LINE: severity: text}, without {@code :LINE} where it is about the
 * whole file.
 */
final class Messages {
    private final PrintStream err;
    private final Severity least;
    private final boolean isColored;
    private final Progress progress;

    /** @param least the least severity that is worth a message */
    Messages(PrintStream err, Severity least) {
        this(err, least, false, Progress.NONE);
    }

    /** @param progress what is shown below the messages */
    Messages(PrintStream err, Severity least, boolean isColored, Progress progress) {
        this.err = err;
        this.least = least;
        this.isColored = isColored;
        this.progress = progress;
    }

    void finding(String file, Finding finding) {
        print(file, finding.line(), finding.severity(), finding.message());
    }

    /** @param line 0 where it is about the whole file */
    void failure(String file, int line, String text) {
        print(file, line, Severity.ERROR, text);
    }

    void about(String file, Severity severity, String text) {
        print(file, 0, severity, text);
    }

    private void print(String file, int line, Severity severity, String text) {
        if (!isTold(severity)) {
            return;
        }
        String place = line == 0 ? file : file + ":" + line;
        progress.makeRoom();
        err.println(VisibleText.of(place + ": ") + colored(severity) + VisibleText.of(": " + text));
    }

    /** Whether there are messages of this severity. */
    boolean isTold(Severity severity) {
        return severity.compareTo(least) >= 0;
    }

    private String colored(Severity severity) {
        String name = OutputName.of(severity);
        if (!isColored) {
            return name;
        }
        String color =
                switch (severity) {
                    case INFO -> "36";
                    case WARNING -> "33";
                    case ERROR -> "31";
                };
        return "\u001B[" + color + "m" + name + "\u001B[0m";
    }
}
