package dk.kkr.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a spec file's cases; see {@code spec/README.md} for its form. */
public final class SpecFile {
    /** Every file whose cases' input is text of a dump. */
    public static final List<String> OF_DUMPS = List.of(
            "furniture.txt",
            "headings.txt",
            "blocks.txt",
            "cover.txt",
            "findings.txt",
            "participants.txt",
            "running.txt",
            "labels.txt",
            "roles.txt");

    /** Every file; {@link SpecDump} makes a dump of each case. */
    public static final List<String> ALL = Stream.concat(
                    OF_DUMPS.stream(),
                    Stream.of(
                            "appointments.txt",
                            "attachments.txt",
                            "bytes.txt",
                            "dates.txt",
                            "days.txt",
                            "hyphens.txt",
                            "recommendations.txt",
                            "references.txt",
                            "residues.txt",
                            "resolutions.txt",
                            "spelling.txt",
                            "surprises.txt"))
            .toList();

    private static final String FENCE = "===";
    private static final String KNOWN_GAP = "! known gap:";

    private final String name;
    private final List<String> lines;
    private final List<SpecCase> cases = new ArrayList<>();
    private String heading = "";
    private Optional<Origin> ofRule = Optional.empty();
    private Optional<Origin> ofCase = Optional.empty();
    private Optional<String> knownGap = Optional.empty();
    private int at;

    private SpecFile(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    /** The cases of {@code src/test/resources/spec/<name>}. */
    public static List<SpecCase> read(String name) {
        return parse(name, resource(name));
    }

    static List<SpecCase> parse(String name, String text) {
        SpecFile file = new SpecFile(name, text.lines().toList());
        file.readAll();
        return List.copyOf(file.cases);
    }

    private static String resource(String name) {
        try (InputStream in = SpecFile.class.getResourceAsStream("/spec/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no spec/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readAll() {
        boolean inHeading = false;
        for (at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            Optional<Origin> origin = Origin.of(line);
            if (line.startsWith("#")) {
                readHeading(line, inHeading);
            } else if (origin.isPresent()) {
                readOrigin(origin, inHeading);
            } else if (line.startsWith(KNOWN_GAP)) {
                knownGap = Optional.of(line.substring(KNOWN_GAP.length()).strip());
            } else if (line.startsWith(FENCE)) {
                readCase(line.substring(FENCE.length()).strip());
            } else if (!line.isBlank()) {
                throw wrong("a line between the cases");
            }
            inHeading = line.startsWith("#");
        }
    }

    private void readHeading(String line, boolean goesOn) {
        if (!goesOn) {
            heading = line.substring(1).strip();
            ofRule = Optional.empty();
        }
    }

    /** Right below a heading it is that of all the rule's cases. */
    private void readOrigin(Optional<Origin> origin, boolean inHeading) {
        if (inHeading) {
            ofRule = origin;
        } else {
            ofCase = origin;
        }
    }

    private void readCase(String options) {
        String place = name + ":" + (at + 1);
        List<String> input = Filler.expand(readUntil("."));
        List<String> expected = Filler.expand(readUntil(FENCE));
        Set<String> words = options.isEmpty() ? Set.of() : Set.of(options.split(" +"));
        cases.add(new SpecCase(place, heading, ofCase.or(() -> ofRule), words, knownGap, input, expected));
        ofCase = Optional.empty();
        knownGap = Optional.empty();
    }

    private List<String> readUntil(String end) {
        List<String> read = new ArrayList<>();
        for (at++; at < lines.size(); at++) {
            if (lines.get(at).equals(end)) {
                return read;
            }
            read.add(VisibleMarks.replace(lines.get(at)));
        }
        throw wrong("no line '" + end + "' after a case's lines");
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(name + ":" + (at + 1) + ": " + what);
    }
}
