package dk.kkr.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineRepairTest {
    @Test
    void countsWordsInCommon() {
        List<String> words = List.of("a", "b", "c", "d");
        assertThat(CommonWords.count(words, words)).isEqualTo(4);
        assertThat(CommonWords.count(words, List.of("x", "a", "c", "b", "d"))).isEqualTo(3);
        assertThat(CommonWords.count(words, List.of())).isZero();
    }

    @Test
    void namesTheWordsThatComeOutOtherwise() {
        CleanText clean = new CleanText("test", List.of("Der er et godt set-up her."));
        Setting setting = new Setting(Measure.CHARACTERS, 19, false);
        TypesetText typeset = new Typesetter(clean).set(setting);
        assertThat(typeset.lines()).containsExactly("Der er et godt set-", "up her.");
        PipelineRepair repair = PipelineRepair.of(clean, typeset, setting);
        assertThat(repair.wordsRight()).isEqualTo(new Share(5, 6));
        assertThat(repair.missingWords()).containsExactly("set-up");
    }
}
