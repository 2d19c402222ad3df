package dk.kkr.answers.decided;

import dk.kkr.answers.language.Word;
import dk.kkr.profile.AmountWords;
import dk.kkr.text.Digits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Amounts of money and shares, {@code 400.000 kr.}, {@code 0,4 mio. kr.}, {@code 3 pct.}, as they compare. Fails on an
 * amount in words.
 */
final class Amounts {
    /** In characters; longer numbers are accounts. */
    private static final int LONGEST = 15;

    private Amounts() {}

    /** Those of a clause or a point. */
    static Set<BigDecimal> in(List<Word> words) {
        List<String> texts = new ArrayList<>(words.size());
        for (Word word : words) {
            if (!word.is(".")) {
                texts.add(word.lower());
            }
        }
        Set<BigDecimal> amounts = new HashSet<>();
        for (int i = 0; i + 1 < texts.size(); i++) {
            Optional<Integer> power = isNumber(texts.get(i)) ? AmountWords.power(texts.get(i + 1)) : Optional.empty();
            if (power.isPresent()) {
                amounts.add(new BigDecimal(texts.get(i).replace(".", "").replace(',', '.'))
                        .scaleByPowerOfTen(power.get())
                        .stripTrailingZeros());
            }
        }
        return amounts;
    }

    /** Digits, points and at most one comma with digits on both sides. */
    private static boolean isNumber(String word) {
        int commas = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            commas += c == ',' ? 1 : 0;
            if (c != '.' && c != ',' && !Digits.is(c)) {
                return false;
            }
        }
        return !word.isEmpty() && word.length() <= LONGEST && commas <= 1 && Digits.isAt(word, 0);
    }
}
