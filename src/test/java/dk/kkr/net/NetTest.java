package dk.kkr.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetTest {
    private static final String MEETING = """
            {"source": {"file": "./spec/cover-1.txt"}, "date": "2021-05-04", "participants": [%s],
             "findings": [{"severity": "warning", "code": "date-unknown", "line": 3, "message": "no date"}]}
            """.replace("\n", " ").strip();
    private static final String IB = "{\"name\": \"Ib Lund\", \"attendance\": \"%s\"}";
    private static final String CHECK = """
            {"source": {"file": "spec/cover-1.txt"}, "lines": [{"line": 3, "text": "x", "stretches":
             [{"from": 0, "to": 1, "role": "%s"}]}], "findings": []}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void printBefore() throws IOException {
        print("before", MEETING.formatted(IB.formatted("present")), "cover");
    }

    @Test
    void theSameIsNoDifference() throws IOException {
        print("now", MEETING.formatted(IB.formatted("present")), "cover");

        assertThat(report()).isEqualTo("1 dumps, of which 0 differ and 0 in what is not named\n");
    }

    @Test
    void whatStandsBeforeDoesNotMakeAnElementDiffer() throws IOException {
        print("now", MEETING.formatted("{\"name\": \"Bo Krag\"}, " + IB.formatted("absent")), "cover");

        assertThat(report()).isEqualTo("""
                spec/cover-1.txt
                  + participants[Bo Krag].name: "Bo Krag"
                  - participants[Ib Lund].attendance: "present"
                  + participants[Ib Lund].attendance: "absent"
                1 × participants.attendance
                1 × participants.name
                1 dumps, of which 1 differ and 1 in what is not named
                """);
    }

    @Test
    void rolesFindingsAndBytesAreComparedToo() throws IOException {
        print("now", MEETING.formatted(IB.formatted("present")).replace("no date", "none"), "label");
        assertThat(report()).contains("1 × findings.date-unknown\n1 × lines\n");

        print("now", MEETING.formatted(IB.formatted("present")).replace(": ", ":"), "cover");
        assertThat(report()).contains("1 × bytes\n");
    }

    @Test
    void anAnswerIsKnownByItsWords() throws IOException {
        String before = MEETING.replace("\"participants\"", "\"dates\"");
        String first = "{\"date\": \"2021-06-01\", \"quote\": \"den 1. juni\"}";
        String second = "{\"date\": \"2021-06-02\", \"quote\": \"den 2. juni\"}";
        print("before", before.formatted(second), "cover");
        print("now", before.formatted(first + ", " + second), "cover");

        assertThat(report()).contains("""
                spec/cover-1.txt
                  + dates[den 1. juni].date: "2021-06-01"
                  + dates[den 1. juni].quote: "den 1. juni"
                """);
    }

    @Test
    void whatIsNamedIsNotToldAndWhatIsNamedInVainIs() throws IOException {
        print("now", MEETING.formatted(IB.formatted("absent")), "cover");

        assertThat(report("spec/* participants since he was ill")).startsWith("1 dumps");
        assertThat(report("# a comment", "generated/* participants since he was ill"))
                .contains("participants.attendance")
                .contains("named, but no difference any more: Wanted[dumps=generated/*");
    }

    @Test
    void aWantedDifferenceHasAReason() {
        assertThatThrownBy(() -> report("spec/* participants")).hasMessageContaining("WHY");
    }

    private void print(String build, String meeting, String role) throws IOException {
        Path place = Files.createDirectories(folder.resolve(build));
        Files.writeString(place.resolve("parse.ndjson"), meeting + "\n");
        Files.writeString(place.resolve("check.json"), CHECK.formatted(role));
        Files.writeString(place.resolve("err"), "");
    }

    private String report(String... wanted) throws IOException {
        Path list = Files.write(folder.resolve("wanted"), List.of(wanted));
        Net net = new Net(Wanted.in(list));
        net.compare(Printed.in(folder.resolve("before")), Printed.in(folder.resolve("now")));
        return net.report(1);
    }
}
