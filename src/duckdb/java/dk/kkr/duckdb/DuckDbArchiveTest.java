package dk.kkr.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.MeetingParser;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.writer.JsonMeetingWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBScalarFunctionBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An archive in DuckDB: a function kkr(text, name) of its SQL, which gives a meeting as a line of JSON. */
class DuckDbArchiveTest {
    private static final MeetingParser PARSER = new MeetingParser();

    private Connection database;

    @BeforeEach
    void addFunction() throws SQLException {
        database = DriverManager.getConnection("jdbc:duckdb:");
        try (DuckDBScalarFunctionBuilder function = DuckDBFunctions.scalarFunction()) {
            function.withName("kkr")
                    .withParameters(DuckDBColumnType.VARCHAR, DuckDBColumnType.VARCHAR)
                    .withReturnType(DuckDBColumnType.VARCHAR)
                    .withFunction(DuckDbArchiveTest::parse)
                    .register(database);
        }
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void givesWhatTheProgramGives() throws SQLException, IOException, InterruptedException {
        assertThat(query("SELECT kkr(content, filename) FROM read_text('samples/*.txt') ORDER BY 1"))
                .containsExactlyElementsOf(linesOfProgram());
    }

    @Test
    void countsItemsInSql() throws SQLException, IOException, InterruptedException {
        List<String> counts = query("""
                SELECT sum(json_array_length(kkr(content, filename), '$.items'))::VARCHAR
                FROM read_text('samples/*.txt')""");

        assertThat(counts).singleElement().asString().matches("[1-9][0-9]*");
    }

    private static String parse(String text, String name) {
        try {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            JsonMeetingWriter.lines(json).write(PARSER.parse(text.getBytes(StandardCharsets.UTF_8), name));
            return json.toString(StandardCharsets.UTF_8).strip();
        } catch (UnusableDumpException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows.stream().sorted().toList();
    }

    private static List<String> linesOfProgram() throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            List<String> command = new ArrayList<>(List.of("./kkr", "parse", "-q", "-f", "ndjson"));
            files.map(Path::toString).filter(name -> name.endsWith(".txt")).forEach(command::add);
            Process program = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String lines = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(program.waitFor()).isZero();
            return lines.lines().sorted().toList();
        }
    }
}
