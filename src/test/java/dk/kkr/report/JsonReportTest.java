package dk.kkr.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.example.SchemaErrors;
import dk.kkr.model.CheckedDump;
import dk.kkr.model.FindingCode;
import dk.kkr.sample.Sample;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
    @Test
    void everySampleIsValidWithItsLinesAndWithout() throws Exception {
        SchemaErrors errors = SchemaErrors.ofCheck();
        for (Sample sample : Sample.all()) {
            CheckedDump dump = Reports.check(sample.text());

            assertThat(errors.in(Reports.write(out -> new JsonReport(out, true), dump)))
                    .isEmpty();
            assertThat(errors.in(Reports.write(out -> new JsonReport(out, false), dump)))
                    .isEmpty();
        }
    }

    @Test
    void answersAreCountedAndValid() throws Exception {
        String report = Reports.write(out -> new JsonReport(out, false), Reports.example());
        JsonNode answers = read(report).get("answers");

        assertThat(SchemaErrors.ofCheck().in(report)).isEmpty();
        assertThat(answers.toString())
                .contains("{\"kind\":\"resolution\",\"certainty\":\"likely\",\"reason\":\"own-words\",\"count\":1}");
        assertThat(answers.valueStream()
                        .mapToInt(count -> count.get("count").asInt())
                        .sum())
                .isEqualTo(13);
    }

    @Test
    void theLinesAreTheDumps() throws Exception {
        JsonNode json = read(Reports.write(
                out -> new JsonReport(out, true), Reports.check("1. Åbning\n\nBaggrund\nIntet nyt.SIDE | 4\n")));

        assertThat(json.get("lines").size()).isEqualTo(4);
        assertThat(json.get("lines").get(1).get("stretches").size()).isZero();
        assertThat(json.get("lines").get(3).toString())
                .isEqualTo("{\"line\":4,\"text\":\"Intet nyt.SIDE | 4\",\"stretches\":["
                        + "{\"from\":0,\"to\":10,\"role\":\"section-text\"},"
                        + "{\"from\":10,\"to\":18,\"role\":\"page-number\"}]}");
    }

    @Test
    void aFindingHasTheLineItIsAbout() throws Exception {
        JsonNode json = read(Reports.write(
                out -> new JsonReport(out, false), Reports.check("1. Åbning\nBaggrund\nA.\n3. Slut\nBilag\nB.\n")));

        assertThat(json.get("warningCount").asInt()).isGreaterThan(0);
        assertThat(json.get("findings").toString())
                .contains("\"code\":\"item-number-skipped\",\"line\":4,\"message\":\"item 3 follows item 1\","
                        + "\"source\":\"3. Slut\"}");
        assertThat(json.get("lines").size()).isZero();
    }

    @Test
    void theCatalogueHasEveryCodeWithItsMeaningAndWhatToDo() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Catalogue.writeJson(out);
        JsonNode findings = read(out.toString(StandardCharsets.UTF_8)).get("findings");

        assertThat(findings.size()).isEqualTo(FindingCode.values().length);
        findings.forEach(finding -> {
            assertThat(finding.get("meaning").asString()).isNotEmpty().doesNotEndWith(".");
            assertThat(finding.get("advice").asString()).endsWith(".");
        });
    }

    private static JsonNode read(String json) {
        return new JsonMapper().readTree(json);
    }
}
