package dk.kkr.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.MeetingParser;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.writer.JsonMeetingWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

/** An archive in Spark, in its local mode: one parser for each partition, one line of JSON for each dump. */
class SparkArchiveTest {
    private static final int PARTITIONS = 3;

    @Test
    void givesWhatTheProgramGives() throws IOException, InterruptedException {
        SparkConf settings = new SparkConf()
                .setMaster("local[2]")
                .setAppName("kkr")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1");
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            List<String> meetings = spark.binaryFiles("samples/*.txt", PARTITIONS)
                    .mapPartitions(SparkArchiveTest::parse)
                    .collect();

            assertThat(meetings.stream().sorted()).containsExactlyElementsOf(linesOfProgram());
        }
    }

    /** What runs on each worker. */
    private static Iterator<String> parse(Iterator<Tuple2<String, PortableDataStream>> dumps)
            throws IOException, UnusableDumpException {
        MeetingParser parser = new MeetingParser();
        List<String> lines = new ArrayList<>();
        while (dumps.hasNext()) {
            Tuple2<String, PortableDataStream> dump = dumps.next();
            // Spark names a file file:/home/…/samples/x.txt; the program was given samples/x.txt.
            String name = dump._1().replaceFirst(".*/samples/", "samples/");
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            JsonMeetingWriter writer = JsonMeetingWriter.lines(json);
            writer.write(parser.parse(dump._2().toArray(), name));
            lines.add(json.toString(StandardCharsets.UTF_8).strip());
        }
        return lines.iterator();
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
