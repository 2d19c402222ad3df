package dk.kkr.hyphen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A dump's words are its dictionary, however many there are: more than any case of {@code spec/hyphens.txt} could have.
 * A third of all words of four syllables stands in the dump in one piece, a third with a hyphen in the middle, and a
 * third not at all. No word is the beginning of another.
 */
class ManyWordsSpecTest {
    private static final int WORDS = 9_000;
    private static final int WORDS_PER_LINE = 90;
    private static final String CONSONANTS = "bdfgklmnprst";
    private static final String VOWELS = "aeiouyæøå";

    private final HyphenRepair repair = HyphenRepair.of(dump());

    @Test
    void everyWordOfTheDumpJoins() {
        for (int i = 0; i < WORDS; i += 3) {
            assertThat(verdict(i).action()).as(left(i) + right(i)).isEqualTo(Action.JOIN);
            assertThat(verdict(i).certainty()).as(left(i) + right(i)).isEqualTo(Certainty.CERTAIN);
        }
    }

    @Test
    void everyHyphenatedWordOfTheDumpKeepsItsHyphen() {
        for (int i = 1; i < WORDS; i += 3) {
            assertThat(verdict(i).action()).as(left(i) + right(i)).isEqualTo(Action.KEEP);
        }
    }

    @Test
    void aWordThatTheDumpDoesNotHaveIsLikelyToJoinAndNoMore() {
        for (int i = 2; i < WORDS; i += 3) {
            assertThat(verdict(i).action()).as(left(i) + right(i)).isEqualTo(Action.JOIN);
            assertThat(verdict(i).certainty()).as(left(i) + right(i)).isEqualTo(Certainty.LIKELY);
        }
    }

    @Test
    void aBlankWithinAWordIsFoundInWordsOfTheDumpOnly() {
        for (int i = 0; i < WORDS; i++) {
            List<Residue> residues = residuesIn(left(i).substring(1) + " " + right(i));
            assertThat(residues).as(left(i) + right(i)).isEmpty();
            residues = residuesIn(left(i) + right(i).substring(0, 1) + " " + right(i).substring(1));
            assertThat(residues).as(left(i) + right(i)).hasSize(i % 3 == 0 ? 1 : 0);
        }
    }

    private List<Residue> residuesIn(String text) {
        return repair.residuesIn(text, 0, text.length());
    }

    private Verdict verdict(int index) {
        return repair.decide(new LineBreak("", left(index) + "-", right(index), false));
    }

    private static List<String> dump() {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            if (i % 3 < 2) {
                line.append(left(i))
                        .append(i % 3 == 1 ? "-" : "")
                        .append(right(i))
                        .append(' ');
            }
            if (i % WORDS_PER_LINE == 0) {
                lines.add(line.append("slut").toString());
                line.setLength(0);
            }
        }
        lines.add(line.append("slut").toString());
        return lines;
    }

    /** The first two syllables of a word; words with one beginning are near each other. */
    private static String left(int index) {
        return syllable(index / 900) + syllable(index / 30 % 30);
    }

    private static String right(int index) {
        return syllable(index % 30 * 3) + syllable(index / 7);
    }

    private static String syllable(int number) {
        return "" + CONSONANTS.charAt(number % CONSONANTS.length())
                + VOWELS.charAt(number / CONSONANTS.length() % VOWELS.length());
    }
}
