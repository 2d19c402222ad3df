package dk.kkr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import org.junit.jupiter.api.Test;

class FindingTallyTest {
    private final FindingTally tally = new FindingTally();

    @Test
    void kindsAreCountedTheMostFrequentFirstWithTheirFirstPlace() {
        for (int i = 1; i <= 6; i++) {
            add("d/a.txt", FindingCode.ITEM_NUMBER_SKIPPED, i);
        }
        add("d/a.txt", FindingCode.COVER_MISSING, 0);
        add("d/b.txt", FindingCode.COVER_MISSING, 0);
        add("d/b.txt", FindingCode.ITEM_NUMBER_SKIPPED, 8);
        add("d/b.txt", FindingCode.ITEM_NUMBER_SKIPPED, 9);
        add("d/c.txt", FindingCode.DATE_UNKNOWN, 0);

        assertThat(tally.lines())
                .containsExactly(
                        "11 findings in 3 dumps, 'kkr check --catalogue' explains each kind:",
                        "  8 in 2 dumps, warning item-number-skipped, first d/a.txt:1",
                        "  2 in 2 dumps, info cover-missing, first d/a.txt",
                        "  1 in 1 dump, warning date-unknown, first d/c.txt");
    }

    @Test
    void aHandfulIsNotCountedNorAreThoseOfOneDump() {
        for (int i = 0; i < 5; i++) {
            add("a", FindingCode.DATE_UNKNOWN, 0);
            add("b", FindingCode.DATE_UNKNOWN, 0);
        }
        assertThat(tally.lines()).isEmpty();

        FindingTally ofOne = new FindingTally();
        for (int i = 0; i < 20; i++) {
            ofOne.add("a", Finding.of(FindingCode.DATE_UNKNOWN, i, "message"));
        }
        assertThat(ofOne.lines()).isEmpty();
    }

    private void add(String dump, FindingCode code, int line) {
        tally.add(dump, Finding.of(code, line, "message"));
    }
}
