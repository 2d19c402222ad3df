package dk.kkr.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineNormalizerTest {
    /** Characters that are assumed to need no change are not looked up in Unicode's tables: the tables must agree. */
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

        assertThat(left)
                .hasToString(
                        "ad 61c 200b 200c 200d 200e 200f 202a 202b 202c 202d 202e 2060 2061 2062 2063 2064 2065 2066 2067 2068 "
                                + "2069 206a 206b 206c 206d 206e 206f feff ");
    }

    /** Most lines need no change, and copying each took as long as reading it. */
    @ParameterizedTest
    @ValueSource(
            chars = {
                ' ', '~', '\u00AE', 'å', '\u02FF', '‐', '\u2027', '⁰', '₂', '\u20CF', '■', '\u27BF', '\uE000', '\uF8FF'
            })
    void doesNotCopyALineThatNeedsNothing(char c) {
        String line = "a" + c + "b";

        assertThat(LineNormalizer.normalize(line)).isSameAs(line);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u200F', '\u2030', '\u206F', '\u20D0', '▟', '\u27C0', '\uD7FF', '\uF900', '\u0300'})
    void looksUpWhatMayNeedSomething(char c) {
        String line = "a" + c + "b";

        assertThat(LineNormalizer.normalize(line)).isNotSameAs(line);
    }
}
