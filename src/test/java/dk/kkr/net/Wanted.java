package dk.kkr.net;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * A difference that somebody wanted.
 *
 * @param dumps a glob: {@code spec/cover-*}; an asterisk takes slashes too
 * @param kind a fact and all below it: {@code venue}, {@code findings.date-unknown}; {@code *} any
 * @param why the reason, for people
 */
record Wanted(String dumps, String kind, String why) {
    private static final int FIELDS = 3;

    Wanted {
        if (why.isBlank()) {
            throw new IllegalArgumentException("no reason why " + dumps + " " + kind + " is wanted");
        }
    }

    /** The differences of a list: one per line, three fields separated by blanks; {@code #} begins a comment. */
    static List<Wanted> in(Path file) throws IOException {
        List<Wanted> wanted = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                wanted.add(parse(line.strip()));
            }
        }
        return wanted;
    }

    private static Wanted parse(String line) {
        String[] fields = line.split("\\s+", FIELDS);
        if (fields.length < FIELDS) {
            throw new IllegalArgumentException("not 'DUMPS FACT WHY': " + line);
        }
        return new Wanted(fields[0], fields[1], fields[2]);
    }

    boolean names(Difference difference) {
        String actual = difference.kind();
        return (kind.equals("*") || actual.equals(kind) || actual.startsWith(kind + "."))
                && glob().matches(Path.of(difference.dump()));
    }

    private PathMatcher glob() {
        return FileSystems.getDefault().getPathMatcher("glob:" + dumps.replace("*", "**"));
    }
}
