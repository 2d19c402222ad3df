package dk.kkr.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineNormalizerTest {
    /** Characters that are taken to need nothing are not looked up in Unicode's tables: they must agree with these. */
    @Test
    void composesEveryCharacterAsUnicodeDoes() {
        List<String> others = new ArrayList<>();
        for (char c = ' '; c < Character.MIN_SURROGATE; c++) {
            String line = "a" + c + "b";
            String composed = Normalizer.normalize(line, Normalizer.Form.NFC);
            String normalized = LineNormalizer.normalize(line);
            boolean blank = c == '\u0085' || (Character.isSpaceChar(c) && c != ' ');
            boolean invisible = normalized.equals("ab");
            if (!normalized.equals(blank ? "a b" : composed) && !invisible) {
                others.add(Integer.toHexString(c));
            }
        }

        assertThat(others).isEmpty();
    }

    @Test
    void leavesNothingOutButWhatIsInvisible() {
        StringBuilder left = new StringBuilder();
        for (char c = ' '; c < Character.MAX_VALUE; c++) {
            if (LineNormalizer.normalize("a" + c + "b").equals("ab")) {
                left.append(Integer.toHexString(c)).append(' ');
            }
        }

        assertThat(left).hasToString("ad 200b 200c 200d 2060 feff ");
    }
}
