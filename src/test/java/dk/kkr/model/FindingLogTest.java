package dk.kkr.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.MeetingParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A thousand findings of a kind are reported one by one, the rest in one. */
class FindingLogTest {
    private static final String ITEM = "1. Mødets åbning\n";

    @Test
    void aThousandAreToldOneByOne() throws UnusableDumpException {
        List<Finding> findings = duplicatesIn(ITEM + "Baggrund\n".repeat(1_001));

        assertThat(findings).hasSize(1_000).allMatch(finding -> finding.message()
                .startsWith("item 1 has"));
        assertThat(findings.get(999).line()).isEqualTo(1_002);
    }

    @Test
    void theRestIsSummedUpWhereItBegins() throws UnusableDumpException {
        List<Finding> findings = duplicatesIn(ITEM + "Baggrund\n".repeat(1_501));

        assertThat(findings).hasSize(1_001);
        assertThat(findings.get(1_000))
                .isEqualTo(Finding.of(
                        FindingCode.DUPLICATE_SECTION,
                        1_003,
                        "500 more of this kind, the last on line 1502, are not listed one by one"));
    }

    @Test
    void oneKindDoesNotHideAnother() throws UnusableDumpException {
        List<Finding> findings =
                findingsIn("Baggrund\n".repeat(1_501) + "2. Eventuelt\n2. Eventuelt\nSAG-2021-00001\n");

        assertThat(findings).extracting(Finding::code).contains(FindingCode.ITEM_WITHOUT_SECTIONS);
    }

    private static List<Finding> duplicatesIn(String dump) throws UnusableDumpException {
        return findingsIn(dump).stream()
                .filter(finding -> finding.code() == FindingCode.DUPLICATE_SECTION)
                .toList();
    }

    private static List<Finding> findingsIn(String dump) throws UnusableDumpException {
        return new MeetingParser()
                .parse((ITEM + dump).replace(ITEM + ITEM, ITEM).getBytes(StandardCharsets.UTF_8), "dump")
                .findings();
    }
}
